package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;
import org.rowan.support.CaseRecords;

/** A page of a case: its head, a note from anywhere, and the keys to its other pages. */
abstract class CasePage implements Screen {
    final CaseViewModel model;
    final CaseScreens screens;
    final CasePanels panels;
    final RecordForms forms;
    final Desk desk;
    private final String kind;
    private final ObservableValue<String> title;
    private final VBox column;
    /** The form that is to be opened again once the case is read. */
    private String wanted;

    /**
     * @param kind by which the page is found again
     * @param panels the forms of needs, people and moves
     */
    CasePage(String kind, CaseScreens screens, CaseViewModel model, Desk desk, CasePanels panels) {
        this.kind = kind;
        this.screens = screens;
        this.model = model;
        this.desk = desk;
        this.panels = panels;
        this.forms = new RecordForms(model, desk);
        this.title = desk.names().of(model.title());
        Button unfinished = Buttons.link("You have begun a note: go on with it", this::note);
        unfinished.visibleProperty().bind(panels.noteBegun());
        unfinished.managedProperty().bind(unfinished.visibleProperty());
        column = Boxes.column(Gap.MEDIUM, new Waiting(model.busy(), "Reading the case"), unfinished);
        if (!kind.equals("case")) {
            column.getChildren().add(links());
        }
        column.getStylesheets().add(CasePage.class.getResource("cases.css").toExternalForm());
        model.records().addListener((property, before, now) -> show(now));
    }

    /** Puts the parts of the page under its head. */
    final void add(Node... parts) {
        column.getChildren().addAll(parts);
    }

    private void show(CaseRecords records) {
        draw(records);
        if (wanted != null) {
            reopenNow(wanted);
            wanted = null;
        } else {
            begin();
        }
    }

    /** Shows what was read. */
    abstract void draw(CaseRecords records);

    /** Opens what the page is opened for, once the case is read. */
    void begin() {}

    @Override
    public void reopen(String about) {
        if (model.records().get() == null) {
            wanted = about;
        } else {
            reopenNow(about);
        }
    }

    private void reopenNow(String about) {
        if (!forms.reopen(about)) {
            panels.reopen(about);
        }
    }

    /** Where the case is not read yet, the note begins as soon as it is: it has to know whom support can be given to. */
    private void note() {
        reopen("note of case " + model.id());
    }

    final void whenRead(Runnable step) {
        if (model.records().get() != null) {
            step.run();
        }
    }

    /** The keys of every page of a case. */
    final List<Key> with(Key... own) {
        List<Key> keys = new ArrayList<>(List.of(own));
        for (CasePlace place : CasePlace.values()) {
            if (!place.is("case") || !kind.equals("case")) {
                keys.add(place.key(screens, model.id()));
            }
        }
        if (!kind.equals("closing")) {
            keys.add(Key.of("E", "End support, or change how it ended", () -> whenRead(this::end)));
        }
        return keys;
    }

    private void end() {
        if (model.open().get()) {
            screens.openClosing(model.id());
        } else {
            panels.end();
        }
    }

    /** Links to the other pages of the case. */
    final Node links() {
        return CasePlace.links(screens, model.id(), kind);
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.now();
    }

    @Override
    public Optional<Step> step() {
        return Optional.of(new Step("Add note", "N", this::note));
    }

    @Override
    public Optional<String> partOf() {
        return kind.equals("case") ? Optional.empty() : Optional.of("case " + model.id());
    }

    @Override
    public Optional<String> address() {
        return Optional.of(kind + " " + model.id());
    }

    @Override
    public Node node() {
        return column;
    }

    @Override
    public void readAgain() {
        model.load();
    }

    @Override
    public void onShown() {
        model.load();
    }
}

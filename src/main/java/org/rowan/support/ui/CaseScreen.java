package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Errand;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.NameMask;
import org.rowan.fx.Screen;
import org.rowan.fx.Tiles;
import org.rowan.fx.Waiting;
import org.rowan.support.SupportFile;

/** One case: the household, its needs, where it lives, and the notes. */
final class CaseScreen implements Screen {
    private final CaseViewModel model;
    private final CasePanels panels;
    private final LongConsumer openPerson;
    private final LongConsumer openReferral;
    private final VBox household = Boxes.column(Gap.SMALL);
    private final VBox needs = Boxes.column(Gap.TIGHT);
    private final VBox home = Boxes.column(Gap.SMALL);
    private final NotesCard notes;
    private final NameMask names;
    private final ObservableValue<String> title;
    private final Node node;
    private final Errand errand;
    private boolean begun;
    private boolean closedNeeds;
    /** The form that is to be opened again once the case is read. */
    private String wanted;

    /**
     * @param whoMaySee what says who may see the case, nothing for who has no say in it
     * @param errand what is to be filled in
     */
    CaseScreen(
            CaseViewModel model,
            Desk desk,
            List<Node> whoMaySee,
            LongConsumer openPerson,
            LongConsumer openReferral,
            Errand errand) {
        this.model = model;
        this.errand = errand;
        this.panels = new CasePanels(model, desk, openPerson, errand);
        this.openPerson = openPerson;
        this.openReferral = openReferral;
        this.names = desk.names();
        this.title = names.of(model.title());
        this.notes = new NotesCard(model.today(), desk.names());
        Button unfinished = Buttons.link("You have begun a note: go on with it", panels::note);
        unfinished.visibleProperty().bind(panels.noteBegun());
        unfinished.managedProperty().bind(unfinished.visibleProperty());
        VBox column = Boxes.column(
                Gap.MEDIUM,
                new Waiting(model.busy(), "Reading the case"),
                Boxes.column(Gap.NONE, whoMaySee.toArray(Node[]::new)),
                new Tiles(
                        Gap.MEDIUM,
                        19.5,
                        3,
                        new Card("Household", household)
                                .with(Buttons.link("Add a person", () -> whenRead(panels::member))),
                        new Card("Needs", needs).with(Buttons.link("Add a need", () -> whenRead(panels::addNeed))),
                        new Card("Home and case", home)),
                Boxes.row(Gap.SMALL, Boxes.text("Notes", "heading"), unfinished),
                notes);
        column.getStylesheets().add(CaseScreen.class.getResource("cases.css").toExternalForm());
        this.node = column;
        model.file().addListener((property, before, now) -> show(now));
    }

    private void show(SupportFile file) {
        household.getChildren().setAll(HouseholdCard.rows(file, model.today(), names, openPerson));
        needs.getChildren().setAll(needs(file));
        home.getChildren().setAll(HomeCard.facts(file, model.today(), openReferral));
        home.getChildren()
                .add(
                        model.open().get()
                                ? steps(file)
                                : Boxes.flow(
                                        Gap.SMALL,
                                        Buttons.plain("Change how it ended", panels::end),
                                        Buttons.plain("Support goes on", panels::resume)));
        notes.show(file.notes());
        if (wanted != null) {
            panels.reopen(wanted);
            wanted = null;
        } else if (!begun) {
            panels.begin();
        }
        begun = true;
    }

    @Override
    public Optional<String> address() {
        return Optional.of("case " + model.draft().supportId());
    }

    @Override
    public void reopen(String about) {
        if (model.file().get() == null) {
            wanted = about;
        } else {
            panels.reopen(about);
        }
    }

    /** Open needs at once; of those that are closed how many, until they are asked for. */
    private List<Node> needs(SupportFile file) {
        List<Node> rows = new ArrayList<>();
        rows.add(Boxes.prose(
                file.needs().isEmpty() ? "No need is recorded yet." : CaseWords.needs(file.needs()), "small", "muted"));
        rows.addAll(NeedsCard.rows(file, model.today(), names, CaseWords::isOpen, panels::need));
        List<Node> closed = NeedsCard.rows(file, model.today(), names, need -> !CaseWords.isOpen(need), panels::need);
        if (closed.isEmpty() || closedNeeds) {
            rows.addAll(closed);
        } else {
            rows.add(Buttons.link(
                    closed.size() == 1 ? "Show the closed one" : "Show the " + closed.size() + " closed", () -> {
                        closedNeeds = true;
                        needs.getChildren().setAll(needs(file));
                    }));
        }
        return rows;
    }

    private Node steps(SupportFile file) {
        List<Node> steps = new ArrayList<>();
        if (file.service().hasUnits()) {
            steps.add(
                    Buttons.plain(file.stays().isEmpty() ? "Give them a unit" : "Move to another unit", panels::move));
        }
        steps.add(Buttons.plain("Change key worker", panels::worker));
        steps.add(Buttons.plain("End support", panels::end));
        return Boxes.flow(Gap.SMALL, steps.toArray(Node[]::new));
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
        return Optional.of(new Step("Add note", "N", panels::note));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onShown() {
        model.load();
    }

    @Override
    public List<Key> keys() {
        return errand.with(List.of(
                Key.of("D", "Add a need", () -> whenRead(panels::addNeed)),
                Key.of("P", "Add a person to the household", () -> whenRead(panels::member)),
                Key.of("M", "Move to another unit", () -> whenOpen(panels::move)),
                Key.of("K", "Change key worker", () -> whenOpen(panels::worker)),
                Key.of("E", "End support, or change how it ended", () -> whenRead(panels::end))));
    }

    private void whenRead(Runnable step) {
        if (model.file().get() != null) {
            step.run();
        }
    }

    private void whenOpen(Runnable step) {
        if (model.open().get()) {
            step.run();
        }
    }
}

package org.rowan.referral.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Gap;
import org.rowan.fx.Intent;
import org.rowan.fx.KeyHint;
import org.rowan.fx.NameMask;
import org.rowan.fx.PersonChip;
import org.rowan.fx.StatusChip;
import org.rowan.referral.Danger;

/** Beside the form: what of danger is near, and who of the people known it may be, or who it is. */
final class KnownAlready extends VBox {
    private final RecogniseViewModel model;
    private final NameMask names;
    private final Consumer<Returning> goOn;
    private ObservableList<Danger> near = FXCollections.observableArrayList();

    /** @param goOn opens what of somebody's is still open; null where that is not offered */
    KnownAlready(RecogniseViewModel model, NameMask names, Consumer<Returning> goOn) {
        this.names = names;
        this.model = model;
        this.goOn = goOn;
        getStyleClass().addAll(Gap.MEDIUM.style(), "known-already");
        model.known().addListener((ListChangeListener<Returning>) change -> draw());
        model.linked().addListener((property, before, now) -> draw());
        draw();
    }

    /** Shows what is near above who it may be. */
    KnownAlready with(NearViewModel what) {
        near = what.found();
        near.addListener((ListChangeListener<Danger>) change -> draw());
        draw();
        return this;
    }

    /** Takes the first who is offered, for the key that says it is her. */
    void takeFirst() {
        model.known().stream().findFirst().ifPresent(model::link);
    }

    /** Goes on with what is open of the person who is linked or the first who is offered, for the key. */
    void goOnWithFirst() {
        Optional.ofNullable(model.linked().get())
                .or(() -> model.known().stream().findFirst())
                .filter(person -> !person.open().isNothing())
                .ifPresent(goOn);
    }

    private void open(Returning person, boolean first, VBox box) {
        if (goOn == null || person.open().isNothing()) {
            return;
        }
        Button go = Buttons.plain(person.open().verb(), () -> goOn.accept(person));
        names.spoken(go, mask -> person.open().verb() + ": " + mask.apply(person.nameAndAge()));
        box.getChildren().add(new StatusChip(person.open().words(), Intent.WARNING));
        if (first) {
            go.setId("go-on");
        }
        box.getChildren().add(first ? Boxes.flow(Gap.SMALL, go, new KeyHint("Ctrl G")) : go);
    }

    private void draw() {
        getChildren().setAll(DangerWords.told(near, names));
        Returning linked = model.linked().get();
        if (linked != null) {
            getChildren().add(linked(linked));
        } else if (!model.known().isEmpty()) {
            VBox people = Boxes.column(Gap.MEDIUM);
            model.known().forEach(person -> people.getChildren().add(offered(person)));
            getChildren().add(new Card("Known already?", people));
        }
    }

    private Node linked(Returning person) {
        Button undo = Buttons.plain("It is not her", model::unlink);
        undo.setId("not-her");
        Card card = new Card(
                "Known",
                new PersonChip(names, person.nameAndAge()),
                new StatusChip("Known: this call is linked to her", Intent.SUCCESS));
        Label again = Boxes.prose("", "warning-text");
        again.setId("sent-before");
        again.textProperty().bind(model.again());
        again.visibleProperty().bind(model.again().isNotEmpty());
        again.managedProperty().bind(again.visibleProperty());
        card.getChildren().add(again);
        person.past().forEach(line -> card.getChildren().add(Boxes.prose(line, "small")));
        open(person, true, card);
        card.getChildren().add(undo);
        return card;
    }

    private Node offered(Returning person) {
        boolean first = model.known().getFirst().equals(person);
        VBox box = Boxes.column(Gap.TIGHT, new PersonChip(names, person.nameAndAge()));
        if (!person.alike().isEmpty()) {
            box.getChildren().add(Boxes.prose(String.join(", ", person.alike()), "small", "accent-text"));
        }
        person.past().forEach(line -> box.getChildren().add(Boxes.prose(line, "small", "muted")));
        open(person, first, box);
        Button take = Buttons.plain(
                goOn == null || person.open().isNothing() ? "It is her" : "Another referral for her",
                () -> model.link(person));
        names.spoken(take, mask -> "It is her: " + mask.apply(person.nameAndAge()));
        Button other = Buttons.link("Not her", () -> model.notHer(person));
        names.spoken(other, mask -> "Not her: " + mask.apply(person.nameAndAge()));
        if (first) {
            take.setId("it-is-her");
            other.setId("not-this-one");
            box.getChildren().add(Boxes.flow(Gap.SMALL, take, new KeyHint("Ctrl I"), other));
        } else {
            box.getChildren().add(Boxes.flow(Gap.SMALL, take, other));
        }
        return box;
    }
}

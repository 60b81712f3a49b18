package org.rowan.setup.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.Progressing;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tiles;
import org.rowan.setup.ui.SetUpViewModel.Outcome;

/** Records in and out, and what came of it. */
final class RecordsCard {
    private final SetUpViewModel model;
    private final Desk desk;

    RecordsCard(SetUpViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    Node node() {
        Node folder = Buttons.plain(
                "From a folder",
                () -> desk.dialogs().folder("Which folder holds the set?", null).ifPresent(model::importSet));
        Node zip = Buttons.plain(
                "From a zip",
                () -> desk.dialogs()
                        .fileToRead("Which zip holds the set?", "Exchange set", "*.zip")
                        .ifPresent(model::importSet));
        Node out = Buttons.plain("Write all records", () -> model.countUnsafe(this::export));
        for (Node button : new Node[] {folder, zip, out}) {
            button.disableProperty().bind(model.moving());
        }
        folder.setId("import-folder");
        Card in = new Card(
                "Records in",
                Boxes.prose("Brings an exchange set. It is checked first; one fault, and nothing of it is stored."),
                Boxes.flow(Gap.SMALL, folder, zip));
        Card away = new Card(
                "Records out",
                Boxes.prose(
                        "Writes everything as an exchange set: names, notes, all of it, readable by anybody who has the"
                                + " files."),
                out);
        VBox outcome = Boxes.column(Gap.SMALL);
        model.outcome().addListener((property, before, now) -> show(outcome, now));
        show(outcome, model.outcome().get());
        Node progress = new Progressing(model.moving(), model.progress(), model.share())
                .stoppable(model::stop, model.stoppable());
        return Boxes.column(Gap.MEDIUM, new Tiles(Gap.MEDIUM, 22, 2, in, away), progress, outcome);
    }

    private void export(long unsafe) {
        boolean agreed = desk.dialogs()
                .agree(new Dialogs.Question(
                        "Write all records?",
                        "The files hold personal data without any protection: names, notes, where people live. Write them"
                                + " only where nobody else can read, and delete them when they are no longer needed."
                                + (unsafe == 0
                                        ? ""
                                        : " It is not safe to ring back in " + SpokenDates.count(unsafe, "referral")
                                                + " of them: the column callback says no."),
                        "Choose an empty folder",
                        true));
        if (agreed) {
            desk.dialogs().folder("An empty folder for the records", null).ifPresent(model::export);
        }
    }

    private void look(Outcome.Refused refused) {
        desk.navigator().open(new FaultsScreen(refused.faults()));
    }

    private void show(VBox box, Outcome outcome) {
        box.getChildren().clear();
        switch (outcome) {
            case null -> {}
            case Outcome.Loaded all ->
                say(box, Intent.SUCCESS, all.added() + " records are stored; " + all.known() + " were there already.");
            case Outcome.Written all ->
                say(box, Intent.SUCCESS, all.records() + " records are written to " + all.folder() + ".");
            case Outcome.Failed failed ->
                say(box, Intent.DANGER, failed.problem().getMessage());
            case Outcome.Refused refused -> {
                long total = refused.faults().total();
                say(box, Intent.DANGER, "Nothing was stored: the set has " + FaultsScreen.count(total) + ".");
                box.getChildren().add(Buttons.plain("Look at the faults", () -> look(refused)));
                look(refused);
            }
        }
    }

    private static void say(VBox box, Intent intent, String sentence) {
        var words = Boxes.prose(sentence, "strong");
        words.setId("outcome");
        box.getChildren().add(Boxes.row(Gap.SMALL, Icons.of(intent), words));
    }
}

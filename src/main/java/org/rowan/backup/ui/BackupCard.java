package org.rowan.backup.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rowan.backup.BackupState;
import org.rowan.backup.Backups;
import org.rowan.backup.Standing;
import org.rowan.backup.ui.BackupViewModel.Outcome;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.Progressing;

/** The backups: how they stand, where they go, and one at once. */
public final class BackupCard {
    private final BackupViewModel model;
    private final Desk desk;
    private final HBox last = Boxes.row(Gap.SMALL);
    private final CheckBox daily = new CheckBox("Make one each day by itself");

    public BackupCard(Backups backups, Desk desk) {
        this.model = new BackupViewModel(backups, desk.tasks(), desk.clock());
        this.desk = desk;
    }

    /** Looks again each time it is shown. */
    public Node node() {
        Label words = Boxes.prose("", "strong");
        words.textProperty().bind(model.last());
        words.setId("last-backup");
        last.getChildren().setAll(Icons.of(Intent.NEUTRAL), words);
        Label place = Boxes.prose("", "muted");
        place.textProperty().bind(model.place());
        Button now = Buttons.plain("Back up now", model::now);
        now.setId("back-up");
        Button choose = Buttons.plain("Choose the folder", this::choose);
        choose.setId("backup-folder");
        choose.disableProperty().bind(model.busy());
        daily.setOnAction(event -> model.daily(daily.isSelected()));
        model.state().addListener((property, before, state) -> show(state, now, choose));
        model.busy().addListener((property, before, busy) -> show(model.state().get(), now, choose));
        show(null, now, choose);
        VBox outcome = Boxes.column(Gap.SMALL);
        outcome.managedProperty().bind(Bindings.isNotEmpty(outcome.getChildren()));
        model.outcome().addListener((property, before, told) -> tell(outcome, told));
        Card card = new Card(
                "Backups",
                last,
                place,
                daily,
                Boxes.flow(Gap.SMALL, now, choose),
                Boxes.prose("To put a backup back: sign out, then \"Restore a backup\" under the passphrase.", "muted"),
                new Progressing(model.busy(), model.progress(), model.share()),
                outcome);
        card.sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                model.load();
            }
        });
        return card;
    }

    private void show(BackupState state, Button now, Button choose) {
        boolean chosen = state != null && state.folder() != null;
        now.setVisible(chosen);
        now.setManaged(chosen);
        now.setDisable(model.busy().get());
        daily.setVisible(chosen);
        daily.setManaged(chosen);
        daily.setDisable(model.busy().get());
        if (state != null) {
            daily.setSelected(state.daily());
            choose.setText(chosen ? "Change the folder" : "Choose the folder");
            last.getChildren().set(0, Icons.of(intent(state)));
        }
    }

    private static Intent intent(BackupState state) {
        if (state.standing() != Standing.GOOD) {
            return Intent.WARNING;
        }
        return state.lastGood() == null ? Intent.NEUTRAL : Intent.SUCCESS;
    }

    private void choose() {
        BackupState state = model.state().get();
        desk.dialogs()
                .folder("Where backups go", state == null ? null : state.folder())
                .ifPresent(model::choose);
    }

    private static void tell(VBox box, Outcome outcome) {
        box.getChildren().clear();
        switch (outcome) {
            case null -> {}
            case Outcome.Made made ->
                say(
                        box,
                        Intent.SUCCESS,
                        "Written, read back, and whole: " + made.backup().file().getFileName());
            case Outcome.Failed failed ->
                say(box, Intent.DANGER, failed.problem().getMessage());
        }
    }

    private static void say(VBox box, Intent intent, String sentence) {
        Label words = Boxes.prose(sentence);
        words.setId("backup-outcome");
        box.getChildren().add(Boxes.row(Gap.SMALL, Icons.of(intent), words));
    }
}

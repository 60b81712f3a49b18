package org.rowan.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Progressing;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.PassphraseField;
import org.rowan.fx.form.SignsField;

/** The screen on which a store comes out of a backup. */
public final class RestoreView {
    private final RestoreViewModel model;
    private final Button choose;
    private final TextField user = new TextField();
    private final PassphraseField passphrase = new PassphraseField();
    private final SignsField signs = new SignsField();
    private final VBox way = Boxes.column(Gap.MEDIUM);
    private final Parent root;

    /** @param back returns to the sign-in screen */
    public RestoreView(RestoreViewModel model, Dialogs dialogs, Runnable back) {
        this.model = model;
        choose = Buttons.plain(
                "Choose the backup",
                () -> dialogs.fileToRead("Which backup?", "Backup", "*.backup").ifPresent(model.backup()::set));
        choose.setId("backup");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        user.textProperty().bindBidirectional(model.user());
        user.setId("user");
        passphrase.setId("passphrase");
        signs.setId("recovery-key");
        user.disableProperty().bind(model.busy());
        passphrase.disableProperty().bind(model.busy());
        signs.disableProperty().bind(model.busy());
        choose.disableProperty().bind(model.busy());
        model.secretProblem().addListener((property, before, now) -> {
            if (!now.isEmpty()) {
                (model.byRecoveryKey().get() ? signs : passphrase).requestFocus();
            }
        });
        model.byRecoveryKey().addListener((property, before, now) -> showWay());
        showWay();
        root = new DoorPane(
                "Restore a backup",
                "It is read to its last byte before anything is changed. A store that is in the folder is kept beside it.",
                DoorPane.troubleBar(model.trouble()),
                Field.of("backup", "Backup", choose, chosen()).problemIn(model.backupProblem()),
                way,
                DoorPane.folderLine(model.folder(), dialogs),
                new Progressing(
                        model.busy(), model.howFar().words(), model.howFar().share()),
                steps(back));
    }

    private Node chosen() {
        Label name = Boxes.text("", "muted");
        name.textProperty()
                .bind(model.backup().map(Path::getFileName).map(Path::toString).orElse("None is chosen yet."));
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox.setHgrow(name, Priority.ALWAYS);
        return Boxes.row(Gap.SMALL, choose, name);
    }

    private void showWay() {
        boolean recovery = model.byRecoveryKey().get();
        wipe();
        Button other = Buttons.link(
                recovery ? "Use a passphrase instead" : "Use the printed recovery key instead",
                () -> model.byRecoveryKey().set(!recovery));
        Field named = Field.of("user", "User name when it was made", user).problemIn(model.userProblem());
        Field known = Field.of("passphrase", "Passphrase of then", passphrase).problemIn(model.secretProblem());
        Field printed = Field.of("recovery_key", "Recovery key", signs)
                .hint("Six groups of six signs, as they stand on the paper.")
                .problemIn(model.secretProblem());
        way.getChildren().setAll(recovery ? List.of(printed) : List.of(named, known));
        way.getChildren().add(Boxes.row(Gap.NONE, other));
    }

    private Node steps(Runnable back) {
        Button restore = Buttons.primary("Restore", this::restore);
        restore.setDefaultButton(true);
        restore.setId("restore");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.disableProperty().bind(model.busy());
        Button leave = Buttons.link("Back", back);
        leave.disableProperty().bind(model.busy());
        return Boxes.row(Gap.MEDIUM, restore, Boxes.spring(), leave);
    }

    private void restore() {
        char[] typed = model.byRecoveryKey().get() ? signs.take() : passphrase.take();
        passphrase.wipe();
        model.restore(typed);
    }

    public Parent root() {
        return root;
    }

    public void onShown() {
        choose.requestFocus();
    }

    /** Overwrites what was typed; to be called when this screen is left. */
    public void wipe() {
        passphrase.wipe();
        signs.wipe();
    }
}

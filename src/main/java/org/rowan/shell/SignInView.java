package org.rowan.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Dialogs;
import org.rowan.fx.Gap;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.PassphraseField;

/** The screen on which somebody signs in. */
public final class SignInView {
    private final SignInViewModel model;
    private final TextField user = new TextField();
    private final PassphraseField passphrase = new PassphraseField();
    private final Parent root;

    /**
     * @param newStore opens the screen on which a store is made
     * @param lost opens the screen for a lost passphrase
     * @param restore opens the screen on which a store comes out of a backup
     */
    public SignInView(SignInViewModel model, Dialogs dialogs, Runnable newStore, Runnable lost, Runnable restore) {
        this.model = model;
        user.textProperty().bindBidirectional(model.user());
        user.setId("user");
        passphrase.setId("passphrase");
        Button open = Buttons.primary("Open", this::open);
        open.setDefaultButton(true);
        open.setId("open");
        open.disableProperty().bind(model.busy());
        user.disableProperty().bind(model.busy());
        passphrase.disableProperty().bind(model.busy());
        model.busy().addListener((property, before, now) -> {
            if (!now) {
                toType();
            }
        });
        root = new DoorPane(
                "Open Rowan",
                "Sign in to your organisation's records.",
                DoorPane.newsBar(model.news()),
                DoorPane.troubleBar(model.trouble()),
                Field.of("user", "User name", user).problemIn(model.userProblem()),
                Field.of("passphrase", "Passphrase", passphrase).problemIn(model.passphraseProblem()),
                Boxes.row(Gap.NONE, Buttons.link("Passphrase lost", lost)),
                DoorPane.folderLine(model.folder(), dialogs),
                steps(open),
                DoorPane.otherSteps(
                        Buttons.link("Make a new store", newStore), Buttons.link("Restore a backup", restore)));
    }

    private Node steps(Button open) {
        open.setMinWidth(Region.USE_PREF_SIZE);
        return Boxes.row(Gap.MEDIUM, open, new Waiting(model.busy(), "Opening the store"));
    }

    private void open() {
        // the fields are shut while the store opens: the cursor waits here, instead of on whatever comes next
        root.requestFocus();
        char[] typed = passphrase.take();
        passphrase.wipe();
        model.open(typed);
        if (!model.busy().get()) {
            toType();
        }
    }

    private void toType() {
        (user.getText().isBlank() ? user : passphrase).requestFocus();
    }

    public Parent root() {
        return root;
    }

    /** Puts the cursor where the next thing is to be typed. */
    public void onShown() {
        model.look();
        toType();
    }
}

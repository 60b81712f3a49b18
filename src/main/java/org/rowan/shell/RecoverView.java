package org.rowan.shell;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.SignsField;
import org.rowan.vault.RecoveryKey;

/** The screen on which a store whose passphrases are lost is opened with its recovery key. */
public final class RecoverView {
    private final SignsField signs = new SignsField();
    private final Parent root;

    /**
     * @param back returns to the sign-in screen
     */
    public RecoverView(RecoverViewModel model, Runnable back) {
        signs.setId("recovery-key");
        Field field = Field.of("recovery_key", "Recovery key", signs)
                .hint("Six groups of six signs, as they stand on the paper.")
                .problemIn(model.problem());
        Button open = Buttons.primary("Open with this key", () -> model.open(signs.take()));
        open.setId("open");
        open.setDefaultButton(true);
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.disableProperty().bind(model.busy().or(signs.count().lessThan(RecoveryKey.LENGTH)));
        signs.disableProperty().bind(model.busy());
        root = new DoorPane(
                "Passphrase lost",
                "An administrator of this store gives you a new one, under Set-up, Users. If nobody can sign in any more, the"
                        + " recovery key opens the store so that its users get new passphrases.",
                DoorPane.troubleBar(model.trouble()),
                field,
                Boxes.row(
                        Gap.MEDIUM,
                        open,
                        new Waiting(model.busy(), "Opening the store"),
                        Boxes.spring(),
                        Buttons.link("Back to sign in", back)));
    }

    public Parent root() {
        return root;
    }

    public void onShown() {
        signs.requestFocus();
    }

    /** Overwrites what was typed; to be called when this screen is left. */
    public void wipe() {
        signs.wipe();
    }
}

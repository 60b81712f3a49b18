package org.rowan.users.ui;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.NewPassphraseFields;
import org.rowan.shell.DoorPane;

/** The screen after a first sign-in: nothing else can be done before a passphrase is chosen. */
public final class ChooseView {
    private final NewPassphraseFields fields;
    private final Parent root;

    /**
     * @param user who has signed in
     * @param leave signs out again
     */
    public ChooseView(ChooseViewModel model, String user, Runnable leave) {
        fields = new NewPassphraseFields(model.fresh(), "Your own passphrase");
        Button choose = Buttons.primary("Choose it and go on", () -> model.choose(fields.passphrase(), fields.again()));
        choose.setId("choose");
        choose.setDefaultButton(true);
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.disableProperty().bind(model.busy());
        root = new DoorPane(
                "Choose your passphrase",
                "Welcome, " + user
                        + ". The one on the paper lets in once. Choose one that only you know; nobody can read"
                        + " it out of Rowan.",
                DoorPane.troubleBar(model.trouble()),
                fields.fields().getFirst(),
                fields.fields().getLast(),
                Boxes.row(
                        Gap.MEDIUM,
                        choose,
                        new Waiting(model.busy(), "Storing it"),
                        Boxes.spring(),
                        Buttons.link("Not now", leave)));
        root.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                fields.wipe();
            }
        });
    }

    public Parent root() {
        return root;
    }

    public void onShown() {
        fields.takeFocus();
    }
}

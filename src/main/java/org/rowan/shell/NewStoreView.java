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
import org.rowan.fx.form.NewPassphraseFields;

/** The screen on which a new store is made. */
public final class NewStoreView {
    private final NewStoreViewModel model;
    private final TextField user = new TextField();
    private final NewPassphraseFields passphrase;
    private final Parent root;

    /**
     * @param back returns to the sign-in screen
     * @param restore opens the screen on which a store comes out of a backup
     */
    public NewStoreView(NewStoreViewModel model, Dialogs dialogs, Runnable back, Runnable restore) {
        this.model = model;
        user.textProperty().bindBidirectional(model.user());
        user.setId("user");
        passphrase = new NewPassphraseFields(model.passphrase(), "Passphrase");
        root = new DoorPane(
                "A new store",
                "Records are encrypted with your passphrase. Nobody can open them without it, so keep it where you keep "
                        + "other keys.",
                DoorPane.troubleBar(model.trouble()),
                Field.of("user", "Your user name", user).problemIn(model.userProblem()),
                passphrase.fields().getFirst(),
                passphrase.fields().getLast(),
                DoorPane.folderLine(model.folder(), dialogs),
                steps(),
                DoorPane.otherSteps(
                        Buttons.link("Open a store that is there", back), Buttons.link("Restore a backup", restore)));
    }

    private Node steps() {
        Button create = Buttons.primary("Make the store", this::create);
        create.setDefaultButton(true);
        create.setId("create");
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.disableProperty().bind(model.busy());
        return Boxes.row(Gap.MEDIUM, create, new Waiting(model.busy(), "Making the store"));
    }

    /** Both fields keep what was typed until the store is made: a slip in one is no reason to type both. */
    private void create() {
        model.create(passphrase.passphrase(), passphrase.again());
    }

    public Parent root() {
        return root;
    }

    public void onShown() {
        user.requestFocus();
    }

    /** Overwrites what was typed; to be called when this screen is left. */
    public void wipe() {
        passphrase.wipe();
    }
}

package org.rowan.users.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Notice;
import org.rowan.fx.Screen;
import org.rowan.fx.ShownOnce;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.SignsField;
import org.rowan.vault.RecoveryKey;

/** A new recovery key: shown once, then typed back from the paper to prove that it stands there right. */
final class RecoveryKeyScreen implements Screen {
    private final RecoveryKeyViewModel model;
    private final Desk desk;
    private final VBox node = Boxes.column(Gap.MEDIUM);
    private final SignsField signs = new SignsField();

    RecoveryKeyScreen(RecoveryKeyViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        signs.setId("recovery-key");
        model.step().addListener((property, before, now) -> show(now));
        node.getChildren().setAll(new Waiting(model.busy(), "Making a key"));
        model.make();
    }

    private void show(RecoveryKeyViewModel.Step step) {
        switch (step) {
            case WRITE_DOWN -> writeDown();
            case TYPE_BACK -> typeBack();
            case KEPT -> kept();
            case MAKING -> node.getChildren().clear();
        }
    }

    private void writeDown() {
        Button next = Buttons.primary("It is written down", model::writtenDown);
        next.setId("written-down");
        node.getChildren()
                .setAll(
                        Boxes.prose(
                                "Write these six groups on paper, by hand. Keep the paper where you keep other keys, not"
                                        + " beside the computer: whoever has it opens this store."),
                        new Card("Recovery key", new ShownOnce("Recovery key", model.printed())),
                        Boxes.flow(Gap.SMALL, next));
        next.requestFocus();
    }

    private void typeBack() {
        Field field = Field.of("recovery_key", "The recovery key, from the paper", signs)
                .problemIn(model.problem());
        signs.count().addListener((property, before, now) -> field.hint(now + " of " + RecoveryKey.LENGTH + " signs"));
        Button keep = Buttons.primary("Keep this key", () -> model.typedBack(signs.take()));
        keep.setId("keep");
        keep.setDefaultButton(true);
        keep.disableProperty().bind(model.busy().or(signs.count().lessThan(RecoveryKey.LENGTH)));
        node.getChildren()
                .setAll(
                        Boxes.prose(
                                "Now type it back from the paper. Only then does it count; until then an earlier one"
                                        + " stays."),
                        field,
                        Boxes.flow(
                                Gap.SMALL,
                                keep,
                                Buttons.plain("Show it again", model::showAgain),
                                new Waiting(model.busy(), "Keeping the key")));
        signs.requestFocus();
    }

    private void kept() {
        signs.wipe();
        desk.navigator().back();
        desk.notices().tell(Notice.good("The recovery key is kept. At the door, Passphrase lost asks for it."));
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Make a recovery key");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed("The way in when every passphrase is lost. It is shown once.");
    }

    @Override
    public Optional<Step> step() {
        return Optional.empty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onLeft() {
        signs.wipe();
        node.getChildren().clear();
        model.leave();
    }
}

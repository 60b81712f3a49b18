package org.rowan.referral.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Gap;
import org.rowan.referral.FollowUp;

/** Asks where somebody got to: each answer is one figure key. */
final class FollowUpPane extends VBox {
    /** In the order of their keys. */
    private static final List<FollowUp.Answer> ANSWERS = List.of(FollowUp.Answer.values());

    private final Consumer<FollowUp.Answer> answered;

    FollowUpPane(Label who, Consumer<FollowUp.Answer> answered) {
        this.answered = answered;
        getStyleClass().add(Gap.SMALL.style());
        setId("follow-up");
        getStylesheets().add(FollowUpPane.class.getResource("referral.css").toExternalForm());
        getStyleClass().add("follow-up");
        getChildren().add(who);
        for (int i = 0; i < ANSWERS.size(); i++) {
            FollowUp.Answer answer = ANSWERS.get(i);
            Button button = Buttons.plain((i + 1) + "  " + answer.words(), () -> answered.accept(answer));
            button.setAccessibleText(answer.words() + ", key " + (i + 1));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            getChildren().add(button);
        }
        getChildren()
                .add(Boxes.prose(
                        "Press the figure of the answer. It counts in the return as placed later, or not.",
                        "small",
                        "muted"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                Platform.runLater(() -> getChildren().get(1).requestFocus());
            }
        });
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        String name = key.getName();
        if (event.isShortcutDown() || event.isAltDown() || !key.isDigitKey()) {
            return;
        }
        int figure = Character.digit(name.charAt(name.length() - 1), 10);
        if (figure >= 1 && figure <= ANSWERS.size()) {
            event.consume();
            answered.accept(ANSWERS.get(figure - 1));
        }
    }
}

package org.rowan.fx.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rowan.support.ui.QuickRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PassphraseFieldTest {
    private final QuickRobot robot = new QuickRobot();
    private final PassphraseField field = new PassphraseField();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(field, 300, 60));
        stage.show();
        field.requestFocus();
    }

    @Test
    void what_is_typed_is_taken_and_never_shown() {
        robot.clickOn(field).write("garnet lamp");
        assertThat(new String(field.take())).isEqualTo("garnet lamp");
        assertThat(field.getText()).isEqualTo("\u2022".repeat(11));
    }

    @Test
    void mending_in_the_middle_is_followed() {
        robot.clickOn(field).write("garnet");
        robot.type(KeyCode.HOME).type(KeyCode.DELETE).write("G");
        robot.type(KeyCode.END).type(KeyCode.BACK_SPACE);
        assertThat(new String(field.take())).isEqualTo("Garne");
    }

    @Test
    void there_is_nothing_to_copy_and_nothing_to_undo() {
        robot.clickOn(field).write("garnet");
        robot.interact(() -> {
            field.selectAll();
            field.copy();
            field.cut();
        });
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(new String(field.take())).isEqualTo("garnet");
    }

    @Test
    void wiping_leaves_nothing() {
        robot.clickOn(field).write("garnet");
        robot.interact(field::wipe);
        assertThat(field.take()).isEmpty();
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void any_history_of_edits_leaves_what_a_plain_text_would_hold() {
        long seed = 7;
        Random random = new Random(seed);
        robot.interact(() -> {
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < 2_000; i++) {
                int start = random.nextInt(expected.length() + 1);
                int end = start + random.nextInt(expected.length() - start + 1);
                String text = Integer.toString(random.nextInt(1000), 36);
                expected.replace(start, end, text);
                field.replaceText(start, end, text);
                assertThat(new String(field.take()))
                        .as("seed %d step %d", seed, i)
                        .isEqualTo(expected.toString());
                assertThat(field.getLength()).isEqualTo(expected.length());
            }
        });
    }
}

package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rowan.fx.Appearance;
import org.rowan.fx.form.PassphraseField;
import org.rowan.kernel.Problem;
import org.rowan.support.Names;
import org.rowan.support.ScriptedDoor;
import org.rowan.support.ui.QuickRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DoorTest {
    private final QuickRobot robot = new QuickRobot();
    private static final String WRONG = "This passphrase does not open the store for this user.";

    private final List<String> opened = new ArrayList<>();
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        window = new MainWindow(shown, new Appearance());
        window.showDoor(
                ScriptedDoor.answering(Problem.of(Problem.Kind.PASSPHRASE, WRONG)), Path.of("store"), opened::add);
    }

    @Test
    void the_title_tells_nothing_but_the_programs_name() {
        assertThat(stage.getTitle()).isEqualTo("Rowan");
        assertThat(stage.getIcons()).hasSize(8).noneMatch(icon -> icon.isError());
    }

    @Test
    void a_wrong_passphrase_is_told_under_its_field_which_is_empty_and_has_the_cursor() {
        robot.clickOn("#user").write("ann-marie");
        robot.clickOn("#passphrase").write("not this one").type(KeyCode.ENTER);
        robot.sleep(300);
        QuickRobot.settle();
        assertThat(robot.lookup(WRONG).tryQuery()).isPresent();
        assertThat(robot.lookup("#user").queryAs(TextField.class).getText()).isEqualTo("ann-marie");
        PassphraseField passphrase = robot.lookup("#passphrase").queryAs(PassphraseField.class);
        assertThat(passphrase.take()).isEmpty();
        assertThat(passphrase.isFocused()).isTrue();
        assertThat(opened).isEmpty();
    }

    @Test
    void the_right_passphrase_opens_under_the_name_that_was_typed() {
        robot.interact(() -> window.showDoor(ScriptedDoor.answering(null), Path.of("store"), opened::add));
        robot.clickOn("#user").write("ann-marie");
        robot.clickOn("#passphrase").write("four garnet lamps").clickOn("#open");
        robot.sleep(300);
        QuickRobot.settle();
        assertThat(opened).containsExactly("ann-marie");
    }

    @Test
    void two_different_passphrases_make_no_store_and_say_so() {
        robot.clickOn("Make a new store");
        robot.clickOn("#user").write("ann-marie");
        robot.clickOn("#passphrase").write("garnet lamps");
        robot.clickOn("#again").write("garnet lambs").clickOn("#create");
        assertThat(robot.lookup("The two are not the same. Type it again.").tryQuery())
                .isPresent();
        assertThat(opened).isEmpty();
    }

    @Test
    void a_screen_reader_has_a_name_for_everything_the_keyboard_reaches() {
        assertThat(Names.nameless(stage.getScene().getRoot())).isEmpty();
        robot.clickOn("Make a new store");
        assertThat(Names.nameless(stage.getScene().getRoot())).isEmpty();
        robot.clickOn("Restore a backup");
        assertThat(Names.nameless(stage.getScene().getRoot())).isEmpty();
        robot.clickOn("Use the printed recovery key instead");
        assertThat(Names.nameless(stage.getScene().getRoot())).isEmpty();
        robot.clickOn("Back");
        assertThat(robot.lookup("Open Rowan").tryQuery()).isPresent();
    }
}

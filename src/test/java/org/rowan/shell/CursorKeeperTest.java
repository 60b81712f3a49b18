package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rowan.fx.Appearance;
import org.rowan.fx.Desk;
import org.rowan.fx.Draft;
import org.rowan.fx.Meanwhile;
import org.rowan.fx.Place;
import org.rowan.fx.Saving;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.MeanwhilePane;
import org.rowan.fx.form.PanelForm;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.Viewers;
import org.rowan.support.ui.QuickRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CursorKeeperTest {
    private final QuickRobot robot = new QuickRobot();
    private final PageHistory pages = new PageHistory();
    private final VBox rows = new VBox();
    private Shell shell;
    private Desk desk;

    @Start
    void start(Stage stage) {
        Tasks tasks = Tasks.here(problem -> {
            throw problem;
        });
        ShellViewModel model = new ShellViewModel("Ann", Viewers.withEveryRole());
        Appearance appearance = new Appearance();
        shell = new Shell(
                model,
                pages,
                typed -> List.of(),
                tasks,
                appearance,
                new OwnSteps(() -> {}, () -> {}, () -> {}, () -> {}));
        desk = new Desk(
                tasks,
                shell.notices(),
                new ScriptedDialogs(),
                pages,
                shell.panel(),
                Clock.systemUTC(),
                Viewers.withEveryRole());
        pages.register(Place.TODAY, () -> new Page(rows));
        Scene scene = new Scene(shell, 1366, 700);
        appearance.dress(scene, MainWindow.sheet());
        stage.setScene(scene);
        // a window that another test has used keeps its size
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
        pages.go(Place.TODAY);
    }

    @Test
    void after_the_whole_list_is_asked_for_the_cursor_is_in_the_first_row_that_was_not_there() {
        Button all = new Button("All 4");
        all.setOnAction(event -> rows.getChildren().setAll(buttons(4)));
        show(buttons(2));
        robot.interact(() -> rows.getChildren().add(all));
        robot.interact(all::requestFocus);
        robot.type(KeyCode.SPACE);
        assertCursorIn("Row 3");
    }

    @Test
    void a_row_that_is_drawn_anew_has_the_cursor_again_and_of_one_that_is_gone_the_next() {
        List<Button> first = buttons(3);
        show(first);
        robot.interact(first.get(1)::requestFocus);
        show(buttons(3));
        assertCursorIn("Row 2");
        robot.interact(() -> rows.getChildren().remove(1));
        assertCursorIn("Row 3");
        robot.interact(() -> rows.getChildren().remove(1));
        assertCursorIn("Row 1");
    }

    @Test
    void a_step_that_greys_leaves_the_cursor_in_the_page() {
        List<Button> steps = buttons(2);
        show(steps);
        robot.interact(steps.get(1)::requestFocus);
        robot.interact(() -> steps.get(1).setDisable(true));
        assertCursorIn("Row 1");
    }

    @Test
    void who_goes_to_the_rail_by_tab_is_left_there() {
        List<Button> steps = buttons(1);
        show(steps);
        robot.interact(steps.getFirst()::requestFocus);
        Node rail = robot.lookup("#place-today").query();
        robot.interact(rail::requestFocus);
        QuickRobot.settle();
        assertThat(rail.isFocused()).isTrue();
    }

    @Test
    void help_stands_beside_a_form_that_stays_open_and_tells_of_it() {
        TextField goal = openForm("SafetyPlan of person 3 of case 7");
        Region page = robot.lookup(".page").query();
        double width = page.getWidth();
        robot.type(KeyCode.F1);
        QuickRobot.settle();
        assertThat(robot.lookup(".help-pane .heading").queryAs(Label.class).getText())
                .isEqualTo("Help: Safety plan");
        assertThat(goal.isFocused()).isTrue();
        assertThat(page.getWidth()).as("it lies over the page").isGreaterThanOrEqualTo(width);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".help-pane").query().isVisible()).isFalse();
        assertThat(robot.lookup(".panel").query().isVisible()).isTrue();
        assertThat(goal.isFocused()).isTrue();
    }

    @Test
    void beside_help_the_page_keeps_room_for_its_fields() {
        robot.type(KeyCode.F1);
        QuickRobot.settle();
        Region page = robot.lookup(".page").query();
        Region help = robot.lookup(".help-pane").query();
        assertThat(page.getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(help.getBoundsInParent().getMinX());
        assertThat(page.getWidth()).isGreaterThan(900);
    }

    @Test
    void what_was_saved_meanwhile_is_answered_with_tab_and_enter_and_then_the_field_has_the_cursor() {
        StringProperty name = new SimpleStringProperty("Marta");
        Field field = Fields.text("name", "Given name", name);
        Draft draft = new Draft().text("name", name);
        draft.begins();
        SimpleObjectProperty<Meanwhile> met = new SimpleObjectProperty<>();
        Node pane = made(met, field);
        show(List.of(pane, field));
        robot.interact(() -> {
            name.set("Martha");
            met.set(Meanwhile.over(draft, "bea", Instant.now(), () -> {
                name.set("Maria");
                draft.begins();
            }));
        });
        QuickRobot.settle();
        assertCursorIn("Yours: Martha");
        robot.type(KeyCode.TAB);
        assertCursorIn("Saved meanwhile: Maria");
        robot.type(KeyCode.ENTER);
        QuickRobot.settle();
        assertThat(name.get()).isEqualTo("Maria");
        assertThat(pane.isVisible()).isFalse();
        assertThat(field.control().isFocused()).isTrue();
        assertThat(robot.lookup("It stands as it was saved: nothing of yours is left to save.")
                        .tryQuery())
                .isPresent();
    }

    private Node made(SimpleObjectProperty<Meanwhile> met, Field field) {
        return QuickRobot.onScreen(() -> new MeanwhilePane(met, List.of(field), (key, value) -> value, desk));
    }

    private TextField openForm(String about) {
        Field goal = Fields.text("goal", "Goal", new SimpleStringProperty());
        Saving saving = new Saving(desk.tasks());
        robot.interact(() ->
                desk.panel().show(about, "Safety plan", () -> new PanelForm(saving, "Save", () -> {}, List.of(goal))));
        QuickRobot.settle();
        robot.interact(goal.control()::requestFocus);
        return (TextField) goal.control();
    }

    private void show(List<? extends Node> nodes) {
        robot.interact(() -> rows.getChildren().setAll(nodes));
        QuickRobot.settle();
    }

    private void assertCursorIn(String words) {
        QuickRobot.settle();
        assertThat(shell.getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        Button.class, button -> assertThat(button.getText()).isEqualTo(words));
    }

    private static List<Button> buttons(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Button("Row " + number))
                .toList();
    }

    private record Page(Node node) implements Screen {
        @Override
        public ObservableValue<String> title() {
            return Screen.fixed("Page");
        }

        @Override
        public ObservableValue<String> subtitle() {
            return Screen.fixed("");
        }
    }
}

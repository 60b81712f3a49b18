package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Appearance;
import org.rowan.fx.Desk;
import org.rowan.fx.Key;
import org.rowan.fx.Notice;
import org.rowan.fx.Place;
import org.rowan.fx.Saving;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.fx.form.Segments;
import org.rowan.journeys.DummyToday;
import org.rowan.journeys.PartsScreen;
import org.rowan.support.Names;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.Viewers;
import org.rowan.support.ui.QuickRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private final QuickRobot robot = new QuickRobot();
    private final ShellViewModel model = new ShellViewModel("Ann-Marie Ford", Viewers.withEveryRole());
    private final PageHistory pages = new PageHistory();
    private final List<String> opened = new ArrayList<>();
    private final Appearance appearance = new Appearance();
    private Shell shell;

    @Start
    void start(Stage stage) {
        Tasks tasks = Tasks.here(problem -> {
            throw problem;
        });
        Finder finder =
                typed -> List.of(new Finder.Finding(Feather.USER, "Case 1043", "Unit 4", () -> opened.add(typed)));
        shell = new Shell(
                model,
                pages,
                finder,
                tasks,
                appearance,
                new OwnSteps(
                        () -> opened.add("signed out"),
                        () -> opened.add("passphrase"),
                        () -> opened.add("hidden"),
                        () -> opened.add("window")));
        Desk desk = new Desk(
                tasks,
                shell.notices(),
                new ScriptedDialogs(),
                pages,
                shell.panel(),
                Clock.systemUTC(),
                Viewers.withEveryRole());
        pages.register(Place.TODAY, () -> new DummyToday(desk));
        pages.register(Place.REFERRALS, () -> new PartsScreen(desk));
        Scene scene = new Scene(shell, 980, 700);
        appearance.dress(scene, MainWindow.sheet());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        pages.go(Place.TODAY);
    }

    @Test
    void whoever_is_shown_round_goes_on_by_a_key_and_leaves_by_escape_where_she_is() {
        robot.type(KeyCode.F1);
        robot.interact(() -> robot.lookup("#show-round").queryButton().fire());
        assertThat(robot.lookup(".help-pane").query().isVisible()).isFalse();
        assertThat(robot.lookup(".tour-bar").query().isVisible()).isTrue();
        robot.type(KeyCode.F4);
        assertThat(pages.place().get()).isEqualTo(Place.REFERRALS);
        assertThat(robot.lookup(".tour-bar .strong").queryAs(Label.class).getText())
                .startsWith("2 of ");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".tour-bar").query().isVisible()).isFalse();
        assertThat(pages.place().get()).isEqualTo(Place.REFERRALS);
    }

    @Test
    void control_or_alt_and_a_figure_go_to_a_place() {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(pages.place().get()).isEqualTo(Place.REFERRALS);
        assertThat(robot.lookup(".page-title").queryAs(Label.class).getText()).isEqualTo("Building blocks");
        robot.press(KeyCode.ALT, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.ALT);
        assertThat(pages.place().get()).isEqualTo(Place.TODAY);
    }

    @Test
    void a_row_opens_the_panel_and_escape_closes_it_and_brings_the_cursor_back() {
        var row = robot.lookup(".row-button").nth(2).query();
        robot.clickOn(row);
        assertThat(robot.lookup(".panel").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".panel").query().isVisible()).isFalse();
        assertThat(row.isFocused()).isTrue();
    }

    @Test
    void the_pages_own_key_does_its_step_and_control_h_hides_wherever_the_cursor_is() {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        assertThat(robot.lookup(".notice").queryAll()).isNotEmpty();
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.H).release(KeyCode.H, KeyCode.CONTROL);
        assertThat(opened).containsExactly("hidden");
    }

    @Test
    void a_page_that_needs_more_room_than_there_is_leaves_the_head_of_the_window_where_it_is() {
        Region tall = new Region();
        tall.setMinHeight(2000);
        robot.interact(() -> {
            pages.register(Place.BEDS, () -> new Tall(tall));
            pages.go(Place.BEDS);
            shell.layout();
        });
        QuickRobot.settle();
        Node head = robot.lookup(".top-bar").query();
        assertThat(tall.getHeight()).isEqualTo(2000);
        assertThat(head.localToScene(head.getLayoutBounds()).getMinY()).isZero();
    }

    @Test
    void the_users_menu_stays_within_the_window_when_the_text_is_made_larger() throws TimeoutException {
        robot.clickOn("#user-menu").clickOn("175 %");
        QuickRobot.until(
                10,
                () -> robot.lookup("175 %")
                        .tryQuery()
                        .filter(size -> size.equals(size.getScene().getFocusOwner()))
                        .isPresent());
        assertThat(appearance.size().get()).isEqualTo(175);
        // it is put into place once it has grown
        QuickRobot.until(10, () -> {
            Node menu = robot.lookup(".user-menu").query();
            Bounds onScreen = menu.localToScreen(menu.getBoundsInLocal());
            return onScreen.getMinX() >= 0
                    && onScreen.getMaxX() <= shell.localToScreen(980, 0).getX();
        });
    }

    @Test
    void the_list_of_keys_comes_up_with_f1_and_names_the_pages_step() {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup(".keys").lookup("Log a referral").tryQuery()).isPresent();
    }

    @Test
    void control_k_finds_places_first_and_then_what_else_there_is() {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("ref");
        robot.sleep(400);
        QuickRobot.settle();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(opened).containsExactly("ref");
        robot.write("ref");
        robot.sleep(400);
        QuickRobot.settle();
        robot.type(KeyCode.ENTER);
        assertThat(pages.place().get()).isEqualTo(Place.REFERRALS);
    }

    @Test
    void what_control_k_finds_stays_under_its_field_when_the_help_comes_up_beside_it() throws TimeoutException {
        // the rail becomes narrow to make room for the help
        robot.interact(() -> shell.getScene().getWindow().setWidth(1300));
        QuickRobot.settle();
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("ref");
        QuickRobot.until(10, () -> robot.lookup(".drop-list").tryQuery().isPresent());
        robot.type(KeyCode.F1);
        QuickRobot.until(10, () -> robot.lookup(".help-pane").query().isVisible());
        QuickRobot.until(10, () -> {
            Node field = robot.lookup(".search").query();
            Node drop = robot.lookup(".drop-list").query();
            return drop.getScene().getWindow().isShowing()
                    && Math.abs(drop.localToScreen(0, 0).getX()
                                    - field.localToScreen(0, 0).getX())
                            < 2;
        });
    }

    @Test
    void counts_stand_only_where_somebody_must_act_and_are_spoken() {
        robot.interact(() -> model.waiting(Place.REFERRALS).set(4));
        assertThat(robot.lookup("#place-referrals").query().getAccessibleText()).isEqualTo("Referrals, 4 waiting");
        assertThat(robot.lookup("#place-cases").query().getAccessibleText()).isEqualTo("Cases");
        assertThat(robot.lookup(".rail-count").queryAll().stream().filter(node -> node.isVisible()))
                .hasSize(1);
    }

    @Test
    void a_screen_reader_has_a_name_for_everything_the_keyboard_reaches() {
        assertThat(Names.nameless(shell)).isEmpty();
        robot.interact(() -> pages.go(Place.REFERRALS));
        assertThat(Names.nameless(shell)).isEmpty();
    }

    @Test
    void initials_are_those_of_at_most_two_parts_of_the_name() {
        assertThat(model.initials()).isEqualTo("AF");
        assertThat(new ShellViewModel("ann.ford", Viewers.withEveryRole()).initials())
                .isEqualTo("AF");
        assertThat(new ShellViewModel("admin", Viewers.withEveryRole()).initials())
                .isEqualTo("A");
    }

    @Test
    void escape_goes_back_whatever_control_has_the_cursor() {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList("one", "two"));
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("one"));
        table.getColumns().add(new TableColumn<>("Column"));
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList("one", "two"));
        for (Control control : List.of(list, table, box, new TextField(), new TextArea(), new Button("Verb"))) {
            robot.interact(() -> pages.open(new Plain(control)));
            QuickRobot.settle();
            assertThat(control.isFocused())
                    .as("%s, but the cursor is in %s", control, shell.getScene().getFocusOwner())
                    .isTrue();
            robot.type(KeyCode.ESCAPE);
            assertThat(robot.lookup(".page-title").queryAs(Label.class).getText())
                    .as("after Esc in %s", control)
                    .isEqualTo("Today");
        }
    }

    @Test
    void what_was_typed_into_a_form_is_offered_again_until_it_is_saved() {
        StringProperty name = new SimpleStringProperty("");
        int[] made = new int[1];
        Tasks tasks = Tasks.here(problem -> {});
        Runnable ask = () -> shell.panel().show("unit", "Add a unit", () -> {
            made[0]++;
            name.set("");
            return new PanelForm(
                    new Saving(tasks), "Add", () -> shell.panel().close(), List.of(Fields.text("name", "Name", name)));
        });
        robot.interact(ask);
        QuickRobot.settle();
        robot.write("Room 1").type(KeyCode.ESCAPE);
        robot.interact(() -> pages.go(Place.REFERRALS));
        robot.interact(ask);
        QuickRobot.settle();
        assertThat(robot.lookup("What you typed is still here.").tryQuery()).isPresent();
        assertThat(name.get()).isEqualTo("Room 1");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        robot.interact(ask);
        QuickRobot.settle();
        assertThat(name.get()).as("saved, so a new form begins empty").isEmpty();
        robot.type(KeyCode.ESCAPE);
        robot.interact(ask);
        assertThat(made[0]).as("an untouched form is not kept").isEqualTo(3);
    }

    @Test
    void keys_of_all_pages_work_on_each_and_stand_in_the_list() {
        robot.interact(() -> pages.everywhere(List.of(Key.of("Ctrl+J", "New referral", () -> opened.add("new")))));
        robot.press(KeyCode.CONTROL, KeyCode.J).release(KeyCode.J, KeyCode.CONTROL);
        robot.interact(() -> pages.go(Place.REFERRALS));
        robot.press(KeyCode.CONTROL, KeyCode.J).release(KeyCode.J, KeyCode.CONTROL);
        assertThat(opened).containsExactly("new", "new");
        robot.type(KeyCode.F1);
        assertThat(robot.lookup(".keys").lookup("New referral").tryQuery()).isPresent();
    }

    @Test
    void a_single_letter_is_heard_while_a_choice_on_the_page_has_the_cursor_but_not_while_somebody_types() {
        robot.interact(() -> pages.everywhere(List.of(Key.of("W", "A fortnight", () -> opened.add("fortnight")))));
        ComboBox<String> named = new ComboBox<>(FXCollections.observableArrayList("one", "two"));
        named.setEditable(true);
        for (Node control : List.of(
                new ComboBox<>(FXCollections.observableArrayList("one", "two")),
                new Segments<>("Night", List.of("Tonight", "Tomorrow"), words -> words))) {
            robot.interact(() -> pages.open(new Plain(control)));
            QuickRobot.settle();
            robot.interact(control::requestFocus);
            robot.type(KeyCode.W);
        }
        assertThat(opened).containsExactly("fortnight", "fortnight");
        for (Control control : List.of(named, new TextField())) {
            robot.interact(() -> pages.open(new Plain(control)));
            QuickRobot.settle();
            robot.type(KeyCode.W);
        }
        assertThat(opened).hasSize(2);
    }

    @Test
    void a_single_letter_in_a_form_of_the_panel_is_an_answer_and_no_key_of_the_page() {
        robot.interact(() -> pages.everywhere(List.of(Key.of("N", "Add note", () -> opened.add("note")))));
        Segments<String> answer = new Segments<>("Safe?", List.of("Yes", "No"), words -> words);
        robot.interact(() -> shell.panel().show("Ask", answer));
        robot.interact(answer::requestFocus);
        robot.type(KeyCode.N).type(KeyCode.X);
        assertThat(answer.valueProperty().get()).isEqualTo("No");
        assertThat(opened).isEmpty();
    }

    @Test
    void what_can_be_undone_can_be_so_on_the_next_page_too_and_all_else_that_was_said_goes() {
        robot.interact(() -> {
            shell.notices().tell(Notice.note("The store was copied."));
            shell.notices().tell(Notice.good("Support ended.").with(Notice.UNDO, () -> opened.add("undone")));
            pages.go(Place.REFERRALS);
        });
        assertThat(robot.lookup(".notice .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Support ended.")
                .doesNotContain("The store was copied.");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(opened).containsExactly("undone");
    }

    @Test
    void f1_tells_what_the_page_is_for_and_the_question_mark_its_keys_alone() {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup(".help-pane .keys").tryQuery()).isPresent();
        assertThat(robot.lookup("What the council gets").tryQuery()).isPresent();
        robot.clickOn("What the council gets");
        assertThat(robot.lookup(".page-title").queryAs(Label.class).getText()).isEqualTo("What the council gets");
    }

    @Test
    void a_field_to_which_the_cursor_comes_back_before_it_was_drawn_has_selected_what_was_selected() {
        TextField[] field = new TextField[1];
        robot.interact(() -> {
            field[0] = new TextField("Room 12");
            field[0].setId("name");
            shell.panel().show("Ask", field[0]);
            CursorPlace.bringBack(
                    new Bookmark.Cursor(true, "name", null, -1, 5, 7), (Parent) shell.panel(), (Parent) shell);
            // a page that takes long to read keeps the screen from being drawn meanwhile
            WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        });
        robot.sleep(600);
        QuickRobot.settle();
        assertThat(field[0].isFocused()).isTrue();
        assertThat(field[0].getSelectedText()).isEqualTo("12");
    }

    @Test
    void control_z_takes_the_undo_of_the_newest_notice_once() {
        robot.interact(() ->
                shell.notices().tell(Notice.good("Placed.").with(Notice.UNDO, () -> opened.add("undone"))));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(opened).containsExactly("undone");
    }

    /** A table that does not shrink. */
    private record Tall(Node node) implements Screen {
        @Override
        public ObservableValue<String> title() {
            return Screen.fixed("Tall");
        }

        @Override
        public ObservableValue<String> subtitle() {
            return Screen.fixed("");
        }

        @Override
        public boolean wide() {
            return true;
        }
    }

    private record Plain(Node node) implements Screen {
        @Override
        public ObservableValue<String> title() {
            return Screen.fixed("Plain");
        }

        @Override
        public ObservableValue<String> subtitle() {
            return Screen.fixed("");
        }
    }
}

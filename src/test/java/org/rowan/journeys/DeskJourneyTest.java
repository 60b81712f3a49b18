package org.rowan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.fx.Appearance;
import org.rowan.fx.Desk;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Tasks;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.provider.Providers;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ReferralRow;
import org.rowan.referral.ui.ReferralScreens;
import org.rowan.shell.MainWindow;
import org.rowan.shell.PageHistory;
import org.rowan.shell.Shell;
import org.rowan.shell.ShellViewModel;
import org.rowan.store.Store;
import org.rowan.support.ExampleDesk;
import org.rowan.support.MovedClock;
import org.rowan.support.Names;
import org.rowan.support.Placing;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportRow;
import org.rowan.support.TestStores;
import org.rowan.support.Viewers;
import org.rowan.support.ui.QuickRobot;
import org.rowan.today.Today;
import org.rowan.today.ui.TodayScreen;
import org.rowan.today.ui.TodaySteps;
import org.rowan.today.ui.TodayViewModel;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A key worker at her desk, with the keyboard. */
@ExtendWith(ApplicationExtension.class)
class DeskJourneyTest {
    private final QuickRobot robot = new QuickRobot();
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private final PageHistory pages = new PageHistory();
    private final List<Long> openedCases = new ArrayList<>();
    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private People people;
    private Support support;
    private ReferralScreens screens;
    private Shell shell;

    @Start
    void start(Stage stage) {
        MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
        store = TestStores.created(folder.resolve("store"), clock);
        house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        people = new People(store);
        support = new Support(store);
        BedBoard board = new BedBoard(store);
        Tasks tasks = Tasks.here(problem -> {
            throw problem;
        });
        Appearance appearance = new Appearance();
        ShellViewModel frame = new ShellViewModel("Ann-Marie Ford", Viewers.withEveryRole());
        shell = new Shell(frame, pages, typed -> List.of(), tasks, appearance, ExampleDesk.steps(frame));
        Desk lent = new Desk(
                tasks, shell.notices(), new ScriptedDialogs(), pages, shell.panel(), clock, Viewers.withEveryRole());
        TodayViewModel today = new TodayViewModel(new Today(store, board), tasks, clock, view -> {});
        screens = new ReferralScreens(
                desk,
                people,
                board,
                new Providers(store),
                ExampleDesk.elsewhere(support, openedCases::add, today::look),
                lent);
        screens.register();
        pages.register(
                Place.TODAY,
                () -> new TodayScreen(today, new TodaySteps(screens::openDecide, screens::openNew, id -> {}), lent));
        Scene scene = new Scene(shell, 1000, 900);
        appearance.dress(scene, MainWindow.sheet());
        stage.setScene(scene);
        stage.show();
        pages.go(Place.TODAY);
    }

    @AfterEach
    void close() {
        onScreen(() -> pages.go(Place.TODAY));
        store.close();
    }

    @Test
    void a_caller_is_turned_away_without_a_name_in_two_actions() {
        control(KeyCode.N);
        control(KeyCode.T);
        ReferralRow row = desk.all().getFirst();
        assertThat(row.reason()).isEqualTo("no_space");
        assertThat(row.personId()).isNull();
        assertThat(title()).isEqualTo("Today");
        assertThat(notice())
                .isEqualTo(
                        "Counted: turned away, no space. 3 units would fit tonight; it is counted as turned away for want of space.");
        control(KeyCode.Z);
        assertThat(desk.all()).as("taken back").isEmpty();
    }

    @Test
    void a_second_call_comes_in_while_the_first_goes_on_and_neither_loses_a_word() {
        control(KeyCode.N);
        robot.write("police");
        robot.type(KeyCode.TAB);
        robot.write("PC Shah, 101");
        assertThat(robot.lookup("#calls").tryQuery())
                .as("one call needs no choice")
                .isEmpty();
        control(KeyCode.N);
        assertThat(robot.lookup("#calls").tryQuery()).isPresent();
        robot.write("self");
        robot.type(KeyCode.TAB);
        control(KeyCode.N);
        assertThat(calls()).containsExactly("12:00, Police", "12:00, Self", "12:00");
        robot.type(KeyCode.F6);
        assertThat(caller()).isEqualTo("PC Shah, 101");
        QuickRobot.settle();
        assertThat(shell.getScene().getFocusOwner().getAccessibleText())
                .as("the cursor stands where it stood")
                .isEqualTo("Name and number");
        assertThat(Names.nameless(shell)).isEmpty();
        control(KeyCode.S);
        assertThat(title()).as("the other calls go on").isEqualTo("New referral");
        assertThat(desk.all())
                .singleElement()
                .satisfies(row -> assertThat(row.source()).isEqualTo("police"));
        control(KeyCode.S);
        assertThat(desk.all()).extracting(ReferralRow::source).containsExactlyInAnyOrder("self", "police");
    }

    @Test
    void a_form_that_is_taken_in_goes_into_no_other_call_than_the_one_it_was_opened_for() {
        control(KeyCode.N);
        robot.write("police");
        robot.type(KeyCode.TAB);
        control(KeyCode.N);
        control(KeyCode.O);
        assertThat(robot.lookup("#take-in").queryButton().isVisible()).isTrue();
        robot.type(KeyCode.F6);
        assertThat(robot.lookup("#take-in").tryQuery()).isEmpty();
    }

    private List<String> calls() {
        return robot.lookup("#calls").lookup(".toggle-button").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private String caller() {
        return robot.lookup(node -> "Name and number".equals(node.getAccessibleText()))
                .queryAs(TextField.class)
                .getText();
    }

    @Test
    void a_turn_away_takes_two_clicks_with_the_mouse() {
        control(KeyCode.N);
        robot.clickOn("Outreach");
        robot.clickOn("#no-space");
        assertThat(desk.all()).singleElement().satisfies(row -> {
            assertThat(row.serviceId()).isEqualTo(house.outreach.id);
            assertThat(row.reason()).isEqualTo("no_space");
        });
    }

    @Test
    void a_family_of_four_is_logged_and_placed_with_the_keyboard_alone() {
        control(KeyCode.N);
        robot.write("pol");
        tab(4);
        robot.write("Amira");
        tab(1);
        robot.write("Khan");
        tab(1);
        robot.write("3/4/91");
        tabTo("Children");
        robot.write("3");
        control(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Decide");
        assertThat(text("#decide")).isEqualTo("Place in Room 2");
        robot.type(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Decide");
        robot.type(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Today");
        SupportRow row = support.openOn(TODAY).getFirst();
        assertThat(row.who()).isEqualTo("Amira Khan");
        assertThat(row.children()).isEqualTo(3);
        assertThat(row.unit()).isEqualTo("Room 2");
        ReferralRow referral = desk.all().getFirst();
        assertThat(referral.source()).isEqualTo("police");
        assertThat(people.open(referral.personId()).dateOfBirth).isEqualTo(LocalDate.of(1991, 4, 3));
    }

    @Test
    void somebody_who_was_here_before_is_offered_and_linked() {
        Person known = known("Amira");
        control(KeyCode.N);
        robot.write("self");
        robot.type(KeyCode.ENTER);
        focus("First name");
        robot.write("ami");
        assertThat(robot.lookup("Amira Khan").tryQuery()).isPresent();
        control(KeyCode.I);
        control(KeyCode.S);
        assertThat(desk.all())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.personId()).isEqualTo(known.id));
        assertThat(notice()).isEqualTo("Saved: A.K., it waits for a decision.");
    }

    @Test
    void enter_on_a_reason_goes_to_the_step_and_only_a_second_one_turns_a_household_away() {
        control(KeyCode.N);
        robot.write("hosp");
        robot.type(KeyCode.TAB);
        control(KeyCode.D);
        assertThat(title()).isEqualTo("Decide");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(text("#decide")).isEqualTo("Not placed: no worker capacity");
        robot.type(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Decide");
        robot.type(KeyCode.ENTER);
        ReferralRow row = desk.all().getFirst();
        assertThat(row.reason()).isEqualTo("no_worker");
        assertThat(row.source()).isEqualTo("hospital");
        assertThat(title()).isEqualTo("Today");
    }

    @Test
    void a_decision_is_found_by_typing_and_corrected() {
        Person person = known("Zofia");
        long id = desk.of(person.id).getFirst().id();
        onScreen(() -> pages.go(Place.REFERRALS));
        robot.write("zof");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Correct the decision");
        robot.clickOn("Room 1");
        robot.clickOn("#decide");
        assertThat(desk.open(id).referral().decision).isEqualTo(Referral.PLACED);
        assertThat(desk.open(id).former()).hasSize(1);
        assertThat(title()).isEqualTo("Referrals");
        robot.clickOn("Undo");
        assertThat(desk.open(id).referral().isPending()).isTrue();
        assertThat(support.openOn(TODAY)).isEmpty();
    }

    @Test
    void what_was_typed_survives_a_look_at_another_page() {
        control(KeyCode.N);
        focus("First name");
        robot.write("Amira");
        robot.press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
        assertThat(title()).isEqualTo("Referrals");
        control(KeyCode.N);
        assertThat(((javafx.scene.control.TextField) named("First name")).getText())
                .as("another call")
                .isNullOrEmpty();
        robot.type(KeyCode.F6);
        QuickRobot.settle();
        assertThat(((javafx.scene.control.TextField) named("First name")).getText())
                .isEqualTo("Amira");
    }

    @Test
    void a_birth_date_that_is_no_day_keeps_the_page_open_and_takes_the_cursor_there() {
        control(KeyCode.N);
        robot.write("self");
        robot.type(KeyCode.ENTER);
        focus("Born");
        robot.write("31/2/91");
        control(KeyCode.S);
        assertThat(desk.all()).isEmpty();
        assertThat(robot.lookup("1 field needs correcting.").tryQuery()).isPresent();
        assertThat(named("Born, to be mended").isFocused()).isTrue();
    }

    @Test
    void in_a_low_window_the_steps_of_a_call_stay_in_sight_while_its_form_scrolls() {
        onScreen(() -> shell.getScene().getWindow().setHeight(500));
        control(KeyCode.N);
        Node step = robot.lookup("#no-space").query();
        assertThat(shell.getLayoutBounds().contains(step.localToScene(step.getLayoutBounds())))
                .isTrue();
    }

    @Test
    void a_fault_far_down_the_page_is_brought_into_sight() {
        onScreen(() -> shell.getScene().getWindow().setHeight(560));
        control(KeyCode.N);
        robot.write("self");
        robot.type(KeyCode.ENTER);
        focus("Children");
        robot.write("many");
        onScreen(() -> named("Who is calling?").requestFocus());
        control(KeyCode.S);
        Node children = named("Children, to be mended");
        assertThat(children.isFocused()).isTrue();
        Node page = pages.page().get().node().lookup(".viewport");
        assertThat(page.localToScene(page.getLayoutBounds())
                        .contains(children.localToScene(children.getLayoutBounds())))
                .isTrue();
    }

    @Test
    void what_was_amended_and_not_saved_is_there_when_the_page_is_opened_again() {
        long id = waiting("Amira").id;
        onScreen(() -> screens.openAmend(id));
        focus("Name and number");
        robot.write("PC Shah");
        onScreen(pages::back);
        onScreen(() -> screens.openAmend(id));
        control(KeyCode.S);
        assertThat(desk.open(id).referral().referrer).isEqualTo("PC Shah");
        assertThat(notice()).isEqualTo("Saved.");
    }

    @Test
    void a_screen_reader_has_a_name_for_whatever_the_keyboard_reaches() {
        Person person = known("Zofia");
        long id = desk.of(person.id).getFirst().id();
        waiting("Amira");
        List<Runnable> openings = List.of(
                () -> pages.go(Place.TODAY),
                () -> pages.go(Place.REFERRALS),
                screens::openNew,
                () -> screens.openDecide(id),
                () -> screens.openAmend(id));
        for (Runnable opening : openings) {
            onScreen(opening);
            Screen page = pages.page().get();
            assertThat(Names.nameless((javafx.scene.Parent) page.node()))
                    .as(page.title().getValue())
                    .isEmpty();
        }
        onScreen(() -> pages.go(Place.REFERRALS));
        robot.type(KeyCode.DOWN);
        robot.sleep(300);
        QuickRobot.settle();
        assertThat(Names.nameless(shell)).isEmpty();
    }

    private Person known(String given) {
        Referral referral = waiting(given);
        desk.decide(desk.open(referral.id).referral(), new Decision.NotPlace(null, "no_space", List.of(), null));
        return people.open(referral.personId);
    }

    private Referral waiting(String given) {
        Referral referral = house.referral(TODAY.atTime(9, 30));
        Person person = SmallRefuge.person(given, "Khan");
        desk.log(referral, person);
        people.noticed(person);
        return referral;
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        QuickRobot.settle();
    }

    /** Tab by Tab, until the field of this name has the cursor. */
    private void tabTo(String field) {
        for (int i = 0; i < 12; i++) {
            Node focused = shell.getScene().getFocusOwner();
            if (focused != null && field.equals(focused.getAccessibleText())) {
                return;
            }
            tab(1);
        }
        throw new AssertionError("no Tab leads to " + field);
    }

    private void tab(int times) {
        for (int i = 0; i < times; i++) {
            robot.type(KeyCode.TAB);
        }
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        QuickRobot.settle();
    }

    private Node named(String name) {
        return Names.all(shell)
                .filter(node -> node instanceof javafx.scene.control.TextInputControl)
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private void focus(String name) {
        onScreen(() -> named(name).requestFocus());
    }

    private String title() {
        return pages.page().get().title().getValue();
    }

    private String text(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private String notice() {
        return robot.lookup(".notices .notice").query().getAccessibleText();
    }

    @Test
    void a_second_call_about_a_referral_that_waits_goes_on_with_it() {
        Referral waiting = waiting("Amira");
        control(KeyCode.N);
        robot.write("self");
        robot.type(KeyCode.ENTER);
        focus("First name");
        robot.write("ami");
        assertThat(robot.lookup("Waiting since Mon 15 Mar, 09:30").tryQuery()).isPresent();
        control(KeyCode.G);
        assertThat(title()).isEqualTo("Decide");
        assertThat(notice()).isEqualTo("What you noted of this call is kept under New referral.");
        control(KeyCode.ENTER);
        assertThat(desk.all()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(waiting.id);
            assertThat(row.decision()).isEqualTo(Referral.PLACED);
        });
    }

    @Test
    void a_call_about_somebody_who_lives_here_leads_to_her_case() {
        Referral placed = waiting("Amira");
        desk.decide(desk.open(placed.id).referral(), new Decision.Place(null, house.alone.id, TODAY, "Ann"));
        control(KeyCode.N);
        focus("First name");
        robot.write("ami");
        assertThat(robot.lookup("She is supported at present").tryQuery()).isPresent();
        control(KeyCode.G);
        assertThat(openedCases).containsExactly(support.openOn(TODAY).getFirst().id());
    }

    @Test
    void a_household_that_was_noted_wrongly_is_amended_from_the_decision() {
        Referral waiting = waiting("Amira");
        onScreen(() -> screens.openDecide(waiting.id));
        assertThat(text("#decide")).isEqualTo("Place in Room 1");
        control(KeyCode.E);
        focus("Children");
        robot.write("3");
        control(KeyCode.S);
        assertThat(title()).isEqualTo("Decide");
        assertThat(robot.lookup("Amira Khan, with 3 children").tryQuery()).isPresent();
        assertThat(desk.open(waiting.id).referral().children).isEqualTo(3);
        onScreen(pages::back);
        onScreen(() -> screens.openDecide(waiting.id));
        assertThat(text("#decide")).isEqualTo("Place in Room 2");
    }

    @Test
    void escape_leaves_the_decision_without_a_tab_before() {
        Referral waiting = waiting("Amira");
        onScreen(() -> screens.openDecide(waiting.id));
        robot.type(KeyCode.ESCAPE);
        assertThat(title()).isEqualTo("Today");
    }

    @Test
    void a_referral_that_is_decided_leaves_the_panel_with_the_list() {
        waiting("Zofia");
        Referral amira = waiting("Amira");
        onScreen(() -> pages.go(Place.REFERRALS));
        onScreen(
                () -> ((ComboBox<?>) shell.lookup("#state")).getSelectionModel().select(1));
        robot.type(KeyCode.DOWN);
        untilPanel("Amira Khan");
        desk.decide(desk.open(amira.id).referral(), new Decision.Withdraw(null));
        onScreen(() -> screens.list().onShown());
        robot.sleep(400);
        QuickRobot.settle();
        assertThat(robot.lookup(".panel").query().isVisible()).isFalse();
    }

    private void untilPanel(String heading) {
        robot.sleep(400);
        QuickRobot.settle();
        assertThat(robot.lookup(".panel .panel-head .heading")
                        .queryAs(Labeled.class)
                        .getText())
                .isEqualTo(heading);
    }
}

package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rowan.fx.Appearance;
import org.rowan.fx.Dialogs;
import org.rowan.fx.WindowDialogs;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.shell.KeptWork;
import org.rowan.shell.MainWindow;
import org.rowan.store.Store;
import org.rowan.support.MovedClock;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportFile;
import org.rowan.support.TestStores;
import org.rowan.support.ui.QuickRobot;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;
import org.testfx.util.WaitForAsyncUtils;

/** The desk locks, and whoever unlocks it finds everything as it was. */
class LockJourneyTest extends WindowJourney {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final String NOTE = "Her sister rang: the older boy starts school on Monday";

    private final MovedClock wall = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private Stage stage;
    private MainWindow main;

    @Override
    MainWindow window(Stage shown) {
        stage = shown;
        main = new MainWindow(shown, new Appearance(), new WindowDialogs(() -> shown));
        return main;
    }

    @Override
    Clock wall() {
        return wall;
    }

    @Override
    void prepare(Path place) {
        try (Store fresh = TestStores.created(place)) {
            SmallRefuge house = new SmallRefuge(fresh);
            ReferralDesk desk = new ReferralDesk(fresh, new Placing());
            Referral referral = house.referral(TODAY.minusDays(10).atTime(9, 30));
            Person person = SmallRefuge.person("Amira", "Khan");
            desk.log(referral, person);
            desk.decide(
                    desk.open(referral.id).referral(),
                    new Decision.Place(TODAY.minusDays(10), house.family.id, TODAY.minusDays(10), "Ann"));
        }
    }

    @Test
    void a_note_that_was_begun_is_found_again_with_the_cursor_in_it_after_nobody_was_there_for_five_minutes() {
        beginANote();
        wall.on(Duration.ofSeconds(4 * 60 + 29));
        assertThat(isShown("#lock-warning")).isFalse();
        wall.on(Duration.ofSeconds(2));
        until(() -> isShown("#lock-warning"));
        assertThat(((Labeled) lookup("#lock-warning .label").query()).getText())
                .startsWith("Rowan locks in 29 seconds. Press any key to go on.");
        type(KeyCode.X);
        until(() -> !isShown("#lock-warning"));
        assertThat(noteField().getText())
                .as("the key that answers does nothing else")
                .isEqualTo(NOTE);
        Store before = store();
        interact(() -> noteField().selectRange(4, 10));

        wall.on(Duration.ofMinutes(5));
        untilShown("Open Rowan");
        assertNothingOfHer();
        until(() -> isClosed(before));
        unlock();
        until(() -> scene.getFocusOwner() instanceof TextArea);
        assertThat(noteField().getText()).isEqualTo(NOTE);
        until(() -> noteField().getSelectedText().equals(NOTE.substring(4, 10)));
        assertThat(isShown("Amira Khan")).isTrue();
        press("Telephone");
        control(KeyCode.S);
        until(() -> !file().notes().isEmpty());
        assertThat(file().notes().getFirst().text).isEqualTo(NOTE);

        lockByIdleness();
        unlock();
        untilShown("Household");
        assertThat(isShown("You have begun a note: go on with it"))
                .as("what is saved is not begun any more")
                .isFalse();
    }

    @Test
    void control_h_blanks_the_window_at_once_to_something_that_tells_nothing() {
        beginANote();
        press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        assertThat(shownWords()).containsExactlyInAnyOrder("Back soon", "Show again");
        assertThat(stage.getTitle()).isEqualTo("Rowan");
        type(KeyCode.A);
        untilShown("Open Rowan");
        assertThat(lookup("#passphrase").queryAs(TextField.class).getText()).isEmpty();
        assertNothingOfHer();
        assertThat(lookup("#user").queryAs(TextField.class).getText()).isEqualTo(TestStores.USER);
        unlock();
        until(() -> scene.getFocusOwner() instanceof TextArea);
        assertThat(noteField().getText()).isEqualTo(NOTE);
    }

    @Test
    void a_computer_that_slept_is_locked_by_the_first_move_of_the_mouse() {
        beginANote();
        interact(() -> wall.on(Duration.ofHours(9)));
        moveBy(7, 7);
        untilShown("Open Rowan");
        assertNothingOfHer();
    }

    @Test
    void a_call_is_gone_on_with_after_it_was_locked_and_whatever_else_was_begun_waits_too() {
        beginANote();
        control(KeyCode.N);
        untilShown("Who is calling?");
        into("Who is calling?");
        choose("poli");
        into("First name").write("Zofia");
        into("Children").write("2");
        into("Born").write("3/4/91");
        lockByIdleness();
        unlock();
        untilShown("Only the service and who is calling are needed. All else can come later.");
        until(() -> "Born".equals(scene.getFocusOwner().getAccessibleText()));
        assertThat(text("First name")).isEqualTo("Zofia");
        assertThat(text("Children")).isEqualTo("2");
        assertThat(text("Born")).as("half typed when it locked").isEqualTo("Wed 3 Apr 1991");
        press("#later");
        untilShown("Saved: Z., it waits for a decision.");
        type(KeyCode.ESCAPE);
        control(KeyCode.DIGIT4);
        until(() -> !lookup("#cases").queryTableView().getItems().isEmpty());
        assertThat(lookup("#filter").queryTextInputControl().getText())
                .as("what narrowed the list")
                .isEqualTo("khan");
        clickOn("#filter");
        type(KeyCode.ENTER);
        untilShown("You have begun a note: go on with it");
        press("You have begun a note: go on with it");
        until(() -> noteField().getText().equals(NOTE));
    }

    @Test
    void what_is_typed_is_kept_at_the_first_pause_so_that_a_crash_takes_nothing() throws IOException {
        beginANote();
        wall.on(Duration.ofSeconds(2));
        until(() -> !drafts(place()).isEmpty());
        Path crashed = copy("crashed");
        try (Store opened = TestStores.another().open(crashed, TestStores.USER, TestStores.passphrase())) {
            KeptWork kept = KeptWork.read(opened.draft().orElseThrow()).orElseThrow();
            assertThat(kept.begun())
                    .singleElement()
                    .satisfies(begun -> assertThat(begun.typed()).containsEntry("text", NOTE));
            assertThat(kept.bookmark().form()).startsWith("note of case ");
        }
    }

    @Test
    void whoever_signs_out_finds_what_was_begun_at_the_next_sign_in() {
        beginANote();
        signOut();
        signIn(TestStores.USER, PASSPHRASE, "You had begun, and it is not saved yet: Add note.");
        press("Go on with it");
        until(() -> noteField().getText().equals(NOTE));
    }

    @Test
    void somebody_else_at_the_locked_desk_sees_nothing_of_it_and_takes_nothing_away() {
        char[] paper;
        try (Store opened = TestStores.stores().open(place(), TestStores.USER, TestStores.passphrase())) {
            paper = new Users(opened).add("bea", Set.of(Role.KEY_WORKER));
        }
        try (Store beas = TestStores.stores().open(place(), "bea", Passphrase.of(paper))) {
            new Users(beas).chooseOwn(Passphrase.of("garnet lamps by the canal".toCharArray()));
        }
        beginANote();
        lockByIdleness();
        interact(() -> lookup("#user").queryAs(TextField.class).clear());
        signIn("bea", "garnet lamps by the canal", "Today");
        assertThat(shownWords()).noneMatch(words -> words.contains("You had begun"));
        signOut();
        signIn(TestStores.USER, PASSPHRASE, "Household");
        until(() -> noteField().getText().equals(NOTE));
    }

    @Test
    void what_goes_on_comes_to_its_end_before_the_store_is_closed_and_unlocking_waits_for_it() throws Exception {
        signIn(TestStores.USER, PASSPHRASE, "Today");
        Store before = store();
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Thread job = Thread.ofVirtual()
                .start(() -> before.change(tx -> {
                    begun.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    tx.insert(SmallRefuge.person("Zofia", "Nowak"));
                }));
        begun.await();
        lockByIdleness();
        at("#passphrase").write(PASSPHRASE);
        press("#open");
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        assertThat(isShown("Open Rowan")).isTrue();
        goOn.countDown();
        job.join();
        untilShown("Today");
        List<Person> people = store().read(tx ->
                tx.session().createSelectionQuery("from Person", Person.class).list());
        assertThat(people).extracting(person -> person.givenName).containsOnlyOnce("Zofia");
    }

    @Test
    void a_question_that_is_open_is_answered_by_leaving_all_as_it_is() {
        signIn(TestStores.USER, PASSPHRASE, "Today");
        boolean[] agreed = {true};
        javafx.application.Platform.runLater(() -> agreed[0] = new WindowDialogs(() -> stage)
                .agree(new Dialogs.Question("Erase?", "It can't be taken back.", "Erase", true)));
        untilShown("Erase?");
        wall.on(Duration.ofMinutes(5));
        untilShown("Open Rowan");
        QuickRobot.settle();
        assertThat(agreed[0]).isFalse();
        assertThat(lookup("Erase?").queryAll()).isEmpty();
    }

    @Test
    void what_was_copied_out_of_rowan_goes_from_the_clipboard_and_what_came_from_elsewhere_stays() {
        beginANote();
        press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
        until(() -> NOTE.equals(clipboard()));
        lockByIdleness();
        assertThat(clipboard()).isNull();
        unlock();
        until(() -> scene.getFocusOwner() instanceof TextArea
                && noteField().getSelectedText().equals(NOTE));
        press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
        until(() -> NOTE.equals(clipboard()));
        interact(() -> {
            ClipboardContent other = new ClipboardContent();
            other.putString("from another program");
            Clipboard.getSystemClipboard().setContent(other);
        });
        lockByIdleness();
        assertThat(clipboard()).isEqualTo("from another program");
    }

    private String clipboard() {
        String[] text = new String[1];
        interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private void beginANote() {
        signIn(TestStores.USER, PASSPHRASE, "Today");
        control(KeyCode.DIGIT4);
        openTheCase();
        interact(() -> lookup("#step").query().requestFocus());
        type(KeyCode.N);
        untilShown("Save note");
        until(() -> scene.getFocusOwner() instanceof TextArea);
        write(NOTE);
        QuickRobot.settle();
    }

    private void openTheCase() {
        until(() -> !lookup("#cases").queryTableView().getItems().isEmpty());
        clickOn("#filter").write("khan");
        type(KeyCode.ENTER);
        untilShown("Household");
    }

    private void lockByIdleness() {
        Store before = store();
        wall.on(Duration.ofMinutes(6));
        untilShown("Open Rowan");
        assertThat(store()).isNull();
        assertThat(before).isNotNull();
    }

    private void unlock() {
        at("#passphrase").write(PASSPHRASE);
        press("#open");
    }

    private static boolean isClosed(Store store) {
        try {
            store.read(tx -> 1);
            return false;
        } catch (org.rowan.kernel.Problem closed) {
            return true;
        }
    }

    private TextInputControl noteField() {
        return lookup(node -> "What happened".equals(node.getAccessibleText()) && node instanceof TextInputControl)
                .query();
    }

    private String text(String field) {
        return ((TextInputControl) lookup(node -> field.equals(node.getAccessibleText()) && isInSight(node))
                        .query())
                .getText();
    }

    private SupportFile file() {
        Support support = new Support(store());
        return support.open(support.all().getFirst().id());
    }

    private boolean isShown(String query) {
        return lookup(query).queryAll().stream().anyMatch(WindowJourney::isInSight);
    }

    /** Neither to be seen nor hidden somewhere in the window. */
    private void assertNothingOfHer() {
        List<String> all = org.rowan.support.Names.all(scene.getRoot())
                .map(LockJourneyTest::words)
                .toList();
        assertThat(all)
                .noneMatch(words -> words.contains("Amira") || words.contains("Khan") || words.contains("sister"));
    }

    private static String words(Node node) {
        return node.getAccessibleText() + " "
                + switch (node) {
                    case Labeled label -> label.getText();
                    case TextInputControl text -> text.getText();
                    default -> "";
                };
    }

    private static List<Path> drafts(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().startsWith("rowan.draft"))
                    .filter(file -> !file.toString().endsWith(".new"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The files as a crash at this moment would leave them. */
    private Path copy(String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(place())) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}

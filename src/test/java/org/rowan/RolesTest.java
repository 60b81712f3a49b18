package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rowan.fx.Appearance;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.shell.Finder;
import org.rowan.shell.KeptWork;
import org.rowan.shell.MainWindow;
import org.rowan.store.Store;
import org.rowan.support.Names;
import org.rowan.support.Placing;
import org.rowan.support.ScriptedDialogs;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;
import org.rowan.support.ui.Acted;
import org.rowan.support.ui.QuickRobot;
import org.rowan.vault.Passphrase;
import org.testfx.util.WaitForAsyncUtils;

/** Walks the whole window as each role: what somebody may not do is not there, and nothing that she may do is missing. */
class RolesTest extends Acted {
    private static final String REFUSAL = "This needs the role";

    private static final Map<Role, Set<Place>> PLACES = Map.of(
            Role.KEY_WORKER, Set.of(Place.TODAY, Place.REFERRALS, Place.BEDS, Place.CASES),
            Role.MANAGER, Set.of(Place.values()),
            Role.DATA_LEAD, Set.of(Place.RETURN),
            Role.ADMINISTRATOR, Set.of(Place.SET_UP));

    private static final Map<Role, Place> FIRST = Map.of(
            Role.KEY_WORKER, Place.TODAY,
            Role.MANAGER, Place.TODAY,
            Role.DATA_LEAD, Place.RETURN,
            Role.ADMINISTRATOR, Place.SET_UP);

    private static final Map<Role, List<String>> ACTIONS = Map.of(
            Role.KEY_WORKER,
            List.of(
                    "New referral",
                    "Turn away, no space",
                    "Add note: choose the case",
                    "What is to be done",
                    "New window",
                    "Hide the window"),
            Role.MANAGER,
            List.of(
                    "New referral",
                    "Turn away, no space",
                    "Add note: choose the case",
                    "What is to be done",
                    "Look past a lock-out",
                    "Caseload: who has how many cases",
                    "Look at the audit",
                    "Sign the return",
                    "Turned away for lack of capacity",
                    "Due to be erased",
                    "Bring in your spreadsheet",
                    "Bring in an exchange set",
                    "Back up, or restore a backup",
                    "New window",
                    "Hide the window"),
            Role.DATA_LEAD,
            List.of("Sign the return", "Turned away for lack of capacity", "New window", "Hide the window"),
            Role.ADMINISTRATOR,
            List.of("Back up, or restore a backup", "New window", "Hide the window"));

    /** Words on a page that only these roles find there, of all who find the page. */
    private static final Map<Place, Map<String, Set<Role>>> CARDS = Map.of(
            Place.SET_UP,
            Map.of("Records in", Set.of(Role.MANAGER), "Add a unit", Set.of(Role.MANAGER, Role.ADMINISTRATOR)),
            Place.RETURN,
            Map.of(
                    "Write the exact figures", Set.of(Role.MANAGER),
                    "Write a provisional one", Set.of(Role.MANAGER, Role.DATA_LEAD),
                    "Nothing about people", Set.of(Role.MANAGER),
                    "Add earlier files", Set.of(Role.MANAGER, Role.DATA_LEAD)));

    @TempDir
    Path folder;

    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Stage stage;
    private MainWindow main;
    private Store store;
    private Session session;

    @Override
    public void start(Stage given) {
        stage = given;
        main = new MainWindow(given, new Appearance(), dialogs);
        given.setWidth(1366);
        given.setHeight(768);
        given.show();
    }

    @AfterEach
    void close() {
        QuickRobot.settle();
        if (session != null) {
            session.end();
            store.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_place_key_button_and_action_of_a_role_works_and_none_is_missing(Role role) {
        signIn(role);
        assertThat(session.place()).isEqualTo(FIRST.get(role));
        assertThat(placesOnTheRail()).isEqualTo(PLACES.get(role));
        assertThat(actions().stream().map(Finder.Finding::words)).containsExactlyElementsOf(ACTIONS.get(role));
        for (Place place : PLACES.get(role)) {
            walk(place, role);
        }
        actions().forEach(action -> doing("action " + action.words(), action.open()));
        List<Finder.Finding> found = Stream.of("kha", "room 1")
                .flatMap(typed -> session.find(typed).stream())
                .toList();
        // her case, herself, and the unit
        assertThat(found).hasSize(Right.SEE_CASES.isHeldBy(Set.of(role)) ? 3 : 0);
        found.forEach(one -> pressAll("what is found by " + one.detail(), one.open()));
        assertThat(refusals).isEmpty();
        assertThat(stage.getTitle()).isEqualTo("Rowan");
    }

    @Test
    void a_person_with_two_roles_finds_what_either_may() {
        signIn(Role.KEY_WORKER, Role.ADMINISTRATOR);
        assertThat(placesOnTheRail())
                .containsExactlyInAnyOrder(Place.TODAY, Place.REFERRALS, Place.BEDS, Place.CASES, Place.SET_UP);
    }

    private List<Finder.Finding> actions() {
        return session.find("").stream()
                .filter(finding -> finding.detail().equals("action"))
                .toList();
    }

    private void walk(Place place, Role role) {
        Set<String> seen = pressAll(place.words(), () -> session.go(place));
        to(place);
        Screen page = session.page();
        page.step().ifPresent(step -> doing(place + " step", step.action()));
        page.keys().forEach(key -> doing(place + " " + key.shown(), key.action()));
        CARDS.getOrDefault(place, Map.of())
                .forEach((words, roles) -> assertThat(seen.contains(words))
                        .as("%s on %s as %s", words, place, role)
                        .isEqualTo(roles.contains(role)));
    }

    /**
     * Presses every button that comes up, each once, and goes to the beginning again where nothing new is in sight.
     *
     * @return all words that were seen on the way
     */
    private Set<String> pressAll(String where, Runnable begin) {
        Set<String> pressed = new HashSet<>();
        Set<String> seen = new TreeSet<>(doing("to " + where, begin));
        boolean again = true;
        while (again) {
            Optional<ButtonBase> next = buttons().stream()
                    .filter(button -> pressed.add(words(button)))
                    .findFirst();
            again = next.isPresent();
            if (next.isPresent()) {
                seen.addAll(doing(where + ": " + words(next.get()), next.get()::fire));
            } else {
                seen.addAll(doing("back to " + where, begin));
                again = buttons().stream().anyMatch(button -> !pressed.contains(words(button)));
            }
        }
        return seen;
    }

    private void to(Place place) {
        doing("to " + place, () -> session.go(place));
    }

    /** Does something on the screen's thread, lets what it began come to its end, and answers what is then in sight. */
    private Set<String> doing(String what, Runnable step) {
        interact(() -> {
            putAwayWhatHasPoppedUp();
            step.run();
        });
        settle();
        Set<String> words = inSight();
        words.stream().filter(seen -> seen.contains(REFUSAL)).forEach(refusal -> refusals.add(what + ": " + refusal));
        return words;
    }

    /** As a press of the mouse beside it does. */
    private static void putAwayWhatHasPoppedUp() {
        Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .toList()
                .forEach(Window::hide);
    }

    private void settle() {
        WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
        QuickRobot.onScreen(() -> null);
    }

    private Set<Place> placesOnTheRail() {
        return lookup(".rail-item").queryAll().stream()
                .map(node ->
                        Place.valueOf(node.getId().substring("place-".length()).toUpperCase(java.util.Locale.ROOT)))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** The buttons of the page and the panel that can be pressed, not those of the frame around them. */
    private List<ButtonBase> buttons() {
        return Stream.of(".page", ".panel")
                .map(stage.getScene()::lookup)
                .filter(Objects::nonNull)
                .flatMap(Names::all)
                .filter(node ->
                        node instanceof Button || (node instanceof ToggleButton && !(node instanceof RadioButton)))
                .map(ButtonBase.class::cast)
                .filter(button -> isInSight(button) && !button.isDisabled())
                .toList();
    }

    private static String words(ButtonBase button) {
        return button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
    }

    private Set<String> inSight() {
        Set<String> words = new TreeSet<>();
        interact(() -> Names.all(stage.getScene().getRoot())
                .filter(node -> node instanceof Label || node instanceof Button)
                .filter(RolesTest::isInSight)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .forEach(words::add));
        return words;
    }

    private static boolean isInSight(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void signIn(Role... roles) {
        try (Store made = TestStores.created(folder.resolve("store"))) {
            fill(made);
            made.keys().ring(ring -> {
                ring.add("bea", Set.of(roles), passphrase(), false);
                return null;
            });
        }
        store = TestStores.stores().open(folder.resolve("store"), "bea", passphrase());
        interact(() -> session = new Session(
                AtWork.on(store),
                main,
                new Session.Steps(() -> {}, () -> {}, limit -> {}, notice -> {}, () -> {}, () -> {}),
                KeptWork.NONE,
                true));
        settle();
    }

    private static void fill(Store made) {
        SmallRefuge refuge = new SmallRefuge(made);
        ReferralDesk desk = new ReferralDesk(made, new Placing());
        Referral placed =
                desk.log(refuge.referral(LocalDateTime.of(2021, 3, 1, 9, 0)), SmallRefuge.person("Aisha", "Khan"));
        desk.decide(placed, new Decision.Place(null, refuge.alone.id, placed.received.toLocalDate(), "bea"));
        desk.log(refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0)), SmallRefuge.person("Marta", "Nowak"));
    }

    private static Passphrase passphrase() {
        return Passphrase.of("three other plain words".toCharArray());
    }
}

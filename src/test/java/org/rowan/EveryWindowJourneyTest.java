package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.ErasureReason;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;

/** What is done about a case in one window reaches it in every other: nothing of it stays on a screen. */
class EveryWindowJourneyTest extends WindowJourney {
    private static final String BOS = "three other plain words";
    private static final String ERASED = "Zzmarked";

    private Stage first;

    @Override
    void prepare(Path place) {
        long ended;
        try (Store store = TestStores.created(place)) {
            SmallRefuge refuge = new SmallRefuge(store);
            SupportPeriod support = placed(store, refuge, ERASED, refuge.alone.id);
            support.ended = LocalDate.of(2021, 2, 10);
            new Support(store).end(support);
            ended = support.id;
            store.keys().ring(ring -> {
                ring.add("bo", Set.of(Role.KEY_WORKER, Role.MANAGER), Passphrase.of(BOS.toCharArray()), false);
                return null;
            });
        }
        try (Store store = TestStores.stores().open(place, "bo", Passphrase.of(BOS.toCharArray()))) {
            new Erasure(store).ask(CasePart.SUPPORT, ended, ErasureReason.SHE_ASKED, "");
        }
    }

    private static SupportPeriod placed(Store store, SmallRefuge refuge, String name, long unit) {
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral came = refuge.referral(LocalDateTime.of(2021, 1, 4, 9, 0));
        Person her = SmallRefuge.person(name, "Khan");
        desk.log(came, her);
        desk.decide(came, new Decision.Place(null, unit, LocalDate.of(2021, 1, 5), "zoe"));
        Support support = new Support(store);
        return support.open(support.of(her.id).getFirst().id()).support();
    }

    @Test
    void a_case_that_is_erased_in_one_window_is_gone_from_the_other_and_both_end_together() {
        dialogs.agreeing(true);
        signIn(TestStores.USER, PASSPHRASE, "For managers to look at");
        first = (Stage) scene.getWindow();
        assertThat(DoorBell.ring(place(), DoorBell.Ring.ANOTHER_WINDOW))
                .as("a second start asks for a further window")
                .isTrue();
        until(() -> second() != null && second().getScene().lookup(".search") != null);

        openCase(second(), ERASED);
        until(() -> givenNameIn(second()) != null);
        interact(() -> givenNameIn(second()).setText(ERASED + "a"));
        openCase(first, ERASED);
        until(() -> !lookup("#erase-case").query().isDisabled());
        press("#erase-case");
        untilShown("#erase");
        press("#erase");
        until(() -> wordsOf(second()).noneMatch(words -> words.contains(ERASED)));
        until(() -> wordsOf(first).noneMatch(words -> words.contains(ERASED)));
        assertThat(wordsOf(second()))
                .as("the window is made anew, and not only blank")
                .contains("Waiting for a decision");

        Stage other = second();
        signOut();
        assertThat(second()).as("the second window goes with the sign-out").isNull();
        assertThat(wordsOf(other)).as("what was drawn in it").isEmpty();
    }

    private static TextField givenNameIn(Stage window) {
        return window.getScene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> "Given name".equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void openCase(Stage window, String name) {
        Node search = window.getScene().lookup(".search");
        interact(() -> ((TextField) search).setText(name.toLowerCase(java.util.Locale.UK)));
        until(() -> hasDropped(name + " Khan"));
        interact(() -> search.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        until(() -> wordsOf(window).anyMatch("Who may see this"::equals)
                && wordsOf(window).anyMatch(words -> words.contains(name)));
    }

    private Stage second() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof Stage && !window.equals(first))
                .map(Stage.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> wordsOf(Stage window) {
        return window.getScene().getRoot().lookupAll("*").stream()
                .map((Node node) -> node instanceof Labeled labeled
                        ? labeled.getText()
                        : node instanceof TextInputControl input ? input.getText() : null)
                .filter(words -> words != null && !words.isBlank())
                .toList()
                .stream();
    }
}

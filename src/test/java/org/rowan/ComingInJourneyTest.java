package org.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rowan.fx.Place;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.store.Store;
import org.rowan.support.Names;
import org.rowan.support.TestStores;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;

/** Who comes in, and how: with a paper, with a recovery key, for the first time and after a long one. */
class ComingInJourneyTest extends WindowJourney {
    @Override
    void prepare(Path place) {
        TestStores.created(place).close();
    }

    @Test
    void a_new_colleague_signs_in_with_the_paper_and_chooses_a_passphrase_of_her_own() {
        signIn(TestStores.USER, PASSPHRASE);
        openUsers();
        press("#step");
        untilShown("What this person may do");
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        write("bea");
        press("#save");
        untilShown("To be handed over on paper");
        String paper = shown().getFirst();
        assertThat(paper).matches("(....-){3}....");
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        press("#step");
        untilShown("Users and keys");
        assertThat(lookup(".shown-once").queryAll()).isEmpty();
        signOut();

        signIn("bea", paper, "Choose your passphrase");
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        at("#passphrase").write("password1234");
        untilShown("Too easy to guess: it is a common one, or made of one. Take words that do not belong together.");
        at("#again").write("password1234");
        press("#choose");
        assertThat(lookup("Today").tryQuery()).isEmpty();
        at("#passphrase").eraseText(12).write("garnet lamps by the canal");
        untilShown("Good.");
        at("#again").eraseText(12).write("garnet lamps by the canal");
        press("#choose");
        untilShown("Today");
        signOut();
        assertThat(opens("bea", paper)).isFalse();
        assertThat(opens("bea", "garnet lamps by the canal")).isTrue();
    }

    @Test
    void a_recovery_key_is_made_and_typed_back_and_brings_everybody_in_again_when_passphrases_are_lost() {
        signIn(TestStores.USER, PASSPHRASE);
        openUsers();
        press("Make a recovery key");
        untilShown("It is written down");
        String key = shown().getFirst();
        assertThat(key).matches("(......-){5}......");
        press("#written-down");
        untilShown("Keep this key");
        assertThat(shown()).isEmpty();
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        String slip = (key.charAt(0) == 'A' ? 'B' : 'A') + key.substring(1);
        write(slip.toLowerCase(java.util.Locale.ROOT));
        press("#keep");
        untilShown("This is not the recovery key that was shown. Compare it sign by sign with the paper.");
        at("#recovery-key").type(KeyCode.HOME);
        write(key);
        press("#keep");
        untilShown("Users and keys");
        interact(() -> assertThat(Clipboard.getSystemClipboard().hasString()
                        && Clipboard.getSystemClipboard().getString().contains(key.substring(0, 6)))
                .isFalse());
        signOut();

        press("Passphrase lost");
        untilShown("Recovery key");
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        write(slip);
        press("#open");
        untilShown("There is a slip in it. Compare it sign by sign with the paper.");
        at("#recovery-key").type(KeyCode.HOME);
        write(key.replace("-", " "));
        press("#open");
        untilShown("Who has lost theirs?");
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        clickOn(TestStores.USER);
        press("#give");
        until(() -> !shown().isEmpty());
        String paper = shown().getFirst();
        press("#done");
        untilShown("Open Rowan");
        signIn(TestStores.USER, paper, "Choose your passphrase");
        at("#passphrase").write(PASSPHRASE + " again");
        at("#again").write(PASSPHRASE + " again");
        press("#choose");
        untilShown("Today");
    }

    @Test
    void who_is_removed_is_out_at_once_and_the_store_key_is_changed_next() {
        try (Store store = TestStores.stores().open(place(), TestStores.USER, TestStores.passphrase())) {
            new Users(store).add("bea", Set.of(Role.KEY_WORKER));
            new Users(store).add("carla", Set.of(Role.MANAGER));
        }
        signIn(TestStores.USER, PASSPHRASE);
        openUsers();
        untilShown("bea");
        press("bea");
        untilShown("Remove");
        press("Remove");
        assertThat(dialogs.asked())
                .singleElement()
                .satisfies(question -> assertThat(question.destroys()).isTrue());
        untilShown("bea");
        dialogs.agreeing(true);
        press("Remove");
        untilShown("2 users can open this store. There is no recovery key: if all passphrases are lost, so are the"
                + " records.");
        press("Change the store key");
        untilShown("Your passphrase, which stays");
        into("Your passphrase, which stays").write("not my passphrase");
        press("#save");
        untilShown("This passphrase is not right. Try again.");
        into("Your passphrase, which stays").eraseText(20).write(PASSPHRASE);
        press("#save");
        untilShown("To be handed over on paper");
        String carlas = shown().getFirst();
        press("#step");
        signOut();
        signIn("carla", carlas, "Choose your passphrase");
    }

    @Test
    void ones_own_passphrase_is_changed_from_ones_menu() {
        signIn(TestStores.USER, PASSPHRASE);
        chooseInMenu("Change passphrase");
        untilShown("Your new passphrase");
        assertThat(Names.nameless(scene.getRoot())).isEmpty();
        into("Your present passphrase").write(PASSPHRASE);
        at("#passphrase").write("garnet lamps by the canal");
        at("#again").write("garnet lamps by the canal");
        press("#save");
        untilShown("Your passphrase is changed. The old one opens nothing any more.");
        signOut();
        assertThat(opens(TestStores.USER, PASSPHRASE)).isFalse();
        assertThat(opens(TestStores.USER, "garnet lamps by the canal")).isTrue();
    }

    private void openUsers() {
        press(KeyCode.CONTROL).type(KeyCode.DIGIT6).release(KeyCode.CONTROL);
        untilShown("Users and keys");
        press("#users-and-keys");
        untilShown("Make a recovery key");
    }

    private void signIn(String user, String passphrase) {
        signIn(user, passphrase, Place.TODAY.words());
    }

    private boolean opens(String user, String passphrase) {
        try {
            TestStores.stores()
                    .open(place(), user, Passphrase.of(passphrase.toCharArray()))
                    .close();
            return true;
        } catch (Problem e) {
            return false;
        }
    }

    /** The secrets that are shown, as somebody writes them down. */
    private List<String> shown() {
        return lookup(".shown-once").queryAll().stream()
                .map(secret -> from(secret).lookup(".label").<Label>queryAllAs(Label.class).stream()
                        .map(Labeled::getText)
                        .collect(Collectors.joining()))
                .toList();
    }
}

package org.rowan.users.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.fx.ShownOnce;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Role;
import org.rowan.store.Store;
import org.rowan.support.Refusals;
import org.rowan.support.TestStores;
import org.rowan.support.ui.QuickRobot;
import org.rowan.users.DeskLock;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is typed and shown as a secret is overwritten afterwards, whatever came of it. */
@ExtendWith(ApplicationExtension.class)
class KeyViewModelsTest {
    private final QuickRobot robot = new QuickRobot();
    private static final String PRESENT = "four plain rowan berries";
    private static final String FRESH = "garnet lamps by the canal";

    @TempDir
    Path folder;

    private final Tasks tasks = Refusals.here();
    private final List<String> happened = new ArrayList<>();
    private Stage stage;
    private Store store;
    private Users users;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void create() {
        store = TestStores.stores().create(folder, TestStores.USER, TestStores.passphrase());
        users = new Users(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void ones_own_passphrase_is_changed_and_all_three_copies_are_overwritten() {
        OwnPassphraseViewModel model = new OwnPassphraseViewModel(users, tasks);
        char[][] typed = {PRESENT.toCharArray(), FRESH.toCharArray(), FRESH.toCharArray()};
        model.change(typed[0], typed[1], typed[2], () -> happened.add("changed"));
        assertThat(happened).containsExactly("changed");
        assertOverwritten(typed);
    }

    @Test
    void a_wrong_present_passphrase_or_two_different_new_ones_change_nothing_and_are_overwritten_too() {
        OwnPassphraseViewModel model = new OwnPassphraseViewModel(users, tasks);
        char[][] different = {PRESENT.toCharArray(), FRESH.toCharArray(), PRESENT.toCharArray()};
        model.change(different[0], different[1], different[2], () -> happened.add("changed"));
        assertThat(model.fresh().againProblem().get()).contains("not the same");
        char[][] wrong = {FRESH.toCharArray(), FRESH.toCharArray(), FRESH.toCharArray()};
        model.change(wrong[0], wrong[1], wrong[2], () -> happened.add("changed"));
        assertThat(model.saving().refused().get()).hasMessageContaining("present passphrase is not right");
        assertThat(happened).isEmpty();
        assertOverwritten(different);
        assertOverwritten(wrong);
    }

    @Test
    void whoever_came_in_with_a_paper_chooses_a_passphrase_that_is_not_common() {
        signIn("bea", users.add("bea", Set.of(Role.KEY_WORKER)));
        ChooseViewModel model = new ChooseViewModel(users, tasks, () -> happened.add("chosen"));
        char[][] common = {"password1234".toCharArray(), "password1234".toCharArray()};
        model.choose(common[0], common[1]);
        assertThat(happened).isEmpty();
        assertThat(model.fresh().problem().get()).contains("Too easy to guess");
        char[][] good = {FRESH.toCharArray(), FRESH.toCharArray()};
        model.choose(good[0], good[1]);
        assertThat(happened).containsExactly("chosen");
        assertOverwritten(common);
        assertOverwritten(good);
        assertThat(store.signedIn().oneTime()).isFalse();
    }

    @Test
    void a_recovery_key_is_shown_typed_back_and_overwritten() {
        RecoveryKeyViewModel model = new RecoveryKeyViewModel(users, tasks);
        model.make();
        assertThat(model.step().get()).isEqualTo(RecoveryKeyViewModel.Step.WRITE_DOWN);
        char[] printed = model.printed();
        model.writtenDown();
        char[] slip = "0".repeat(36).toCharArray();
        model.typedBack(slip);
        assertThat(model.step().get()).isEqualTo(RecoveryKeyViewModel.Step.TYPE_BACK);
        assertThat(model.problem().get()).contains("not the recovery key that was shown");
        model.typedBack(printed);
        assertThat(model.step().get()).isEqualTo(RecoveryKeyViewModel.Step.KEPT);
        assertThat(users.list().recoveryKey()).isTrue();
        assertOverwritten(slip, printed);
        assertThat(model.printed()).containsOnly('\0', '-');
    }

    @Test
    void a_recovery_key_that_was_left_is_overwritten_and_opens_nothing() {
        RecoveryKeyViewModel model = new RecoveryKeyViewModel(users, tasks);
        model.make();
        model.leave();
        assertThat(model.printed()).containsOnly('\0', '-');
        assertThat(users.list().recoveryKey()).isFalse();
    }

    @Test
    void the_change_of_the_store_key_says_how_far_it_is_and_hands_out_papers() {
        users.add("bea", Set.of(Role.KEY_WORKER));
        RotateViewModel model = new RotateViewModel(users, tasks);
        Map<String, char[]> papers = new HashMap<>();
        char[] wrong = FRESH.toCharArray();
        model.rotate(wrong, papers::putAll);
        assertThat(model.saving().refused().get()).hasMessageContaining("This passphrase is not right");
        char[] own = PRESENT.toCharArray();
        model.rotate(own, papers::putAll);
        assertThat(papers).containsOnlyKeys("bea");
        assertThat(model.share().get()).isEqualTo(1);
        assertOverwritten(wrong, own);
    }

    @Test
    void the_recovery_key_gives_new_papers_to_those_who_are_chosen_only() {
        users.add("bea", Set.of(Role.KEY_WORKER));
        users.add("carla", Set.of(Role.KEY_WORKER));
        RecoveredViewModel model = new RecoveredViewModel(users, tasks);
        model.load();
        assertThat(model.known().get()).extracting(user -> user.name()).containsExactly("ann", "bea", "carla");
        Map<String, char[]> papers = new HashMap<>();
        model.give(Set.of(), papers::putAll);
        assertThat(model.trouble().get()).contains("at least one user");
        model.give(Set.of("bea", "carla"), papers::putAll);
        assertThat(papers).containsOnlyKeys("bea", "carla");
        assertThat(model.trouble().get()).isEmpty();
    }

    @Test
    void the_list_of_users_follows_what_is_changed() {
        UsersViewModel model = new UsersViewModel(users, new DeskLock(store), tasks);
        model.load();
        assertThat(model.line().get()).startsWith("1 user can open this store. There is no recovery key");
        model.add(model.newSaving(), " bea ", Set.of(Role.MANAGER), papers -> happened.addAll(papers.keySet()));
        model.load();
        assertThat(happened).containsExactly("bea");
        assertThat(model.facts().get().listing().users()).hasSize(2);
        model.remove("bea", () -> happened.add("removed"));
        assertThat(model.facts().get().listing().users()).hasSize(1);
        model.lockAfter(model.newSaving(), 7, () -> happened.add("locks"));
        model.load();
        assertThat(model.facts().get().lock().toMinutes()).isEqualTo(7);
    }

    @Test
    void what_is_shown_once_is_overwritten_when_it_goes_out_of_the_window() {
        char[] secret = "ab2c-9xyz".toCharArray();
        robot.interact(() -> {
            Group group = new Group(new ShownOnce("Passphrase", secret));
            stage.setScene(new Scene(group));
            assertThat(secret).isEqualTo("ab2c-9xyz".toCharArray());
            group.getChildren().clear();
        });
        assertOverwritten(secret);
    }

    private void signIn(String user, char[] paper) {
        store.close();
        store = TestStores.stores().open(folder, user, Passphrase.of(paper));
        users = new Users(store);
    }

    private static void assertOverwritten(char[]... secrets) {
        for (char[] secret : secrets) {
            assertThat(secret).containsOnly('\0');
        }
    }
}

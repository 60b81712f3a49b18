package org.rowan.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.audit.Audit;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.store.AuditEntry;
import org.rowan.store.Store;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.User;

class UsersTest {
    private static final String OWN = "garnet lamps by the canal";

    @TempDir
    Path folder;

    private Store store;
    private Users users;

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
    void a_new_colleague_comes_in_with_what_is_on_the_paper_and_may_only_choose_a_passphrase() {
        char[] paper = users.add(" bea ", Set.of(Role.KEY_WORKER));
        signIn("bea", new String(paper));
        assertThatThrownBy(() -> new DeskLock(store).after()).hasMessageContaining("for a single use");
        users.chooseOwn(Passphrase.of(OWN.toCharArray()));
        assertThat(new DeskLock(store).after()).isEqualTo(Duration.ofMinutes(5));
        assertThatThrownBy(() -> users.chooseOwn(Passphrase.of("another three plain words".toCharArray())))
                .hasMessageContaining("your own already");
        signIn("bea", OWN);
        assertThat(store.signedIn().oneTime()).isFalse();
    }

    @Test
    void the_list_says_who_has_yet_to_choose_and_whether_there_is_a_recovery_key() {
        users.add("bea", Set.of(Role.KEY_WORKER, Role.MANAGER));
        Users.Listing listing = users.list();
        assertThat(listing.users())
                .containsExactly(
                        new User(TestStores.USER, Set.of(Role.values()), false),
                        new User("bea", Set.of(Role.KEY_WORKER, Role.MANAGER), true));
        assertThat(listing.self()).isEqualTo(TestStores.USER);
        assertThat(listing.recoveryKey()).isFalse();
        assertThat(listing).hasToString("2 users");
    }

    @Test
    void who_is_removed_does_not_get_in_any_more_and_nobody_removes_or_resets_themselves() {
        char[] paper = users.add("bea", Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> users.remove(TestStores.USER)).hasMessageContaining("can't remove yourself");
        assertThatThrownBy(() -> users.reset(TestStores.USER)).hasMessageContaining("from your menu");
        users.remove("bea");
        assertThatThrownBy(() -> signIn("bea", new String(paper))).isInstanceOf(Problem.class);
    }

    @Test
    void the_last_manager_and_the_last_administrator_stay() {
        users.add("bea", Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> users.setRoles(TestStores.USER, Set.of(Role.ADMINISTRATOR)))
                .hasMessageContaining("make another user manager first");
        users.setRoles("bea", Set.of(Role.MANAGER));
        assertThatThrownBy(() -> users.setRoles(TestStores.USER, Set.of(Role.MANAGER)))
                .hasMessageContaining("make another user administrator first");
        users.setRoles(TestStores.USER, Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> users.remove("bea")).hasMessageContaining("make another user manager first");
        assertThat(users.list().users()).extracting(User::name).contains("bea");
    }

    @Test
    void what_follows_is_said_before_one_manager_is_left_alone() {
        users.add("bea", Set.of(Role.MANAGER));
        users.add("carla", Set.of(Role.MANAGER));
        assertThat(users.list().follows("carla", Set.of())).as("two are left").isEmpty();
        users.remove("carla");
        assertThat(users.list().follows("bea", Set.of(Role.MANAGER, Role.KEY_WORKER)))
                .as("she stays one")
                .isEmpty();
        assertThat(users.list().follows(TestStores.USER, Set.of(Role.ADMINISTRATOR)))
                .hasValueSatisfying(words -> assertThat(words).startsWith("bea is then the only manager."));
    }

    @Test
    void roles_count_from_the_next_call_on() {
        users.add("bea", Set.of(Role.ADMINISTRATOR));
        users.setRoles(TestStores.USER, Set.of(Role.MANAGER));
        assertThatThrownBy(users::list)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_RIGHT));
    }

    @Test
    void a_recovery_key_opens_only_once_it_was_typed_back_and_a_lost_passphrase_is_replaced_with_it() {
        RecoveryKey shown = users.newRecoveryKey();
        char[] printed = shown.printed();
        RecoveryKey other = users.newRecoveryKey();
        assertThatThrownBy(() -> users.keep(shown, other.printed()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).isEqualTo("recovery_key"));
        assertThat(users.list().recoveryKey()).isFalse();
        users.keep(shown, printed);
        assertThat(users.list().recoveryKey()).isTrue();
        store.close();
        store = TestStores.stores().recover(folder, RecoveryKey.read(printed).orElseThrow());
        users = new Users(store);
        char[] paper = users.reset(TestStores.USER);
        signIn(TestStores.USER, new String(paper));
        assertThat(store.signedIn().oneTime()).isTrue();
    }

    @Test
    void a_changed_store_key_gives_everybody_else_a_passphrase_for_a_single_use() {
        users.add("bea", Set.of(Role.KEY_WORKER));
        long[] last = new long[2];
        Progress heard = (step, done, of) -> {
            last[0] = done;
            last[1] = of;
        };
        Map<String, char[]> given = users.rotate(TestStores.passphrase(), heard);
        assertThat(given).containsOnlyKeys("bea");
        assertThat(last[0]).isEqualTo(last[1]);
        signIn("bea", new String(given.get("bea")));
        assertThat(store.signedIn().oneTime()).isTrue();
    }

    @Test
    void every_change_of_who_can_come_in_stands_in_the_audit() {
        users.add("bea", Set.of(Role.KEY_WORKER));
        users.setRoles("bea", Set.of(Role.MANAGER, Role.KEY_WORKER));
        users.reset("bea");
        users.keep(shown(), shown.printed());
        users.changeOwn(TestStores.passphrase(), Passphrase.of(OWN.toCharArray()));
        users.rotate(Passphrase.of(OWN.toCharArray()), Progress.SILENT);
        users.remove("bea");
        List<AuditEntry> entries = new Audit(store).newest(7);
        assertThat(entries)
                .extracting(entry -> entry.action)
                .containsExactly(
                        "user removed",
                        "store key changed",
                        "passphrase changed",
                        "recovery key made",
                        "passphrase reset",
                        "roles changed",
                        "user added");
        assertThat(entries.get(5).detail).isEqualTo("bea: Key worker, Manager");
    }

    private RecoveryKey shown;

    private RecoveryKey shown() {
        shown = users.newRecoveryKey();
        return shown;
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "30, true", "31, false"})
    void the_desk_locks_after_one_to_thirty_minutes(int minutes, boolean accepted) {
        DeskLock lock = new DeskLock(store);
        if (accepted) {
            lock.lockAfter(minutes);
            lock.lockAfter(minutes);
            assertThat(lock.after()).isEqualTo(Duration.ofMinutes(minutes));
        } else {
            assertThatThrownBy(() -> lock.lockAfter(minutes)).hasMessageContaining("1 to 30 minutes");
            assertThat(lock.after()).isEqualTo(Duration.ofMinutes(LockRule.USUAL));
        }
    }

    private void signIn(String user, String passphrase) {
        store.close();
        store = TestStores.stores().open(folder, user, Passphrase.of(passphrase.toCharArray()));
        users = new Users(store);
    }
}

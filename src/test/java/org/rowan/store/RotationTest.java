package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.support.TestStores;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;

class RotationTest {
    private static final List<String> FILES = List.of("keys.json", "rowan.head", "rowan.mv.db");

    @TempDir
    Path folder;

    @TempDir
    Path beside;

    private final Stores stores = TestStores.stores();

    @Test
    void a_turned_key_keeps_every_record_and_the_passphrase_of_who_turned_it() {
        try (Store store = filled()) {
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            assertThat(people(store)).isEqualTo(3);
            store.change(tx -> tx.insert(new Person()));
        }
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(4);
        }
    }

    @Test
    void the_old_key_file_opens_nothing_that_was_written_after_the_turn() throws IOException {
        byte[] old;
        try (Store store = filled()) {
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), beas(), false);
                return null;
            });
            old = Files.readAllBytes(folder.resolve("keys.json"));
            store.keys().ring(ring -> {
                ring.remove("bea");
                return null;
            });
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
        }
        Files.write(folder.resolve("keys.json"), old);
        assertProblem(() -> stores.open(folder, "bea", beas()), Problem.Kind.STORE);
    }

    @Test
    void the_others_get_a_passphrase_for_a_single_use() {
        Map<String, char[]> given;
        try (Store store = filled()) {
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), beas(), false);
                return null;
            });
            given = store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
        }
        assertProblem(() -> stores.open(folder, "bea", beas()), Problem.Kind.PASSPHRASE);
        try (Store store = stores.open(folder, "bea", Passphrase.of(given.get("bea")))) {
            assertThat(store.signedIn().oneTime()).isTrue();
            assertThat(store.signedIn().roles()).containsExactly(Role.KEY_WORKER);
        }
    }

    @Test
    void a_wrong_passphrase_turns_nothing() throws IOException {
        try (Store store = filled()) {
            byte[] before = Files.readAllBytes(folder.resolve("keys.json"));
            assertProblem(() -> store.keys().rotate(beas(), Progress.SILENT), Problem.Kind.PASSPHRASE);
            assertThat(Files.readAllBytes(folder.resolve("keys.json"))).isEqualTo(before);
            assertThat(people(store)).isEqualTo(3);
        }
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("next") || name.contains("rotated"));
    }

    /** The files as they stand at each step of a turn: what a crash there would leave. */
    @Test
    void a_crash_at_any_step_leaves_the_store_whole_under_the_one_key_or_the_other() throws IOException {
        Path old = beside.resolve("old");
        Path turned = beside.resolve("turned");
        try (Store store = filled()) {
            copy(folder, old, FILES);
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            copy(folder, turned, FILES);
        }
        Path crashed = beside.resolve("crashed");
        for (int step = 0; step < 6; step++) {
            copy(old, crashed, FILES);
            place(step >= 1, turned, "keys.json", crashed, step >= 4 ? "keys.json" : "keys.json.next");
            place(step >= 2, turned, "rowan.mv.db", crashed, step >= 5 ? "rowan.mv.db" : "rotated.mv.db");
            place(step >= 3, turned, "rowan.head", crashed, "rowan.head.next");
            try (Store store = stores.open(crashed, TestStores.USER, TestStores.passphrase())) {
                assertThat(people(store)).as("step %d", step).isEqualTo(3);
            }
            assertThat(crashed.toFile().list())
                    .as("step %d", step)
                    .noneMatch(name -> name.contains("next") || name.contains("rotated"));
            Files.deleteIfExists(crashed.resolve("rowan.lock"));
        }
    }

    @Test
    void a_turn_that_a_crash_has_stopped_is_told_until_it_is_made() throws IOException {
        Path crashed = beside.resolve("crashed");
        try (Store store = filled()) {
            store.keys().rotate(TestStores.passphrase(), (step, done, of) -> {
                if (Files.notExists(crashed)) {
                    copyAll(folder, crashed);
                }
            });
            assertThat(new Users(store).isTurnUnfinished()).isFalse();
        }
        Files.deleteIfExists(crashed.resolve("rowan.lock"));
        try (Store store = stores.open(crashed, TestStores.USER, TestStores.passphrase())) {
            assertThat(new Users(store).isTurnUnfinished()).isTrue();
        }
        try (Store store = stores.open(crashed, TestStores.USER, TestStores.passphrase())) {
            assertThat(new Users(store).list().turnUnfinished())
                    .as("whoever signs in next")
                    .isTrue();
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            assertThat(new Users(store).isTurnUnfinished()).isFalse();
            assertThat(people(store)).isEqualTo(3);
        }
    }

    private static void copyAll(Path from, Path to) {
        try {
            Files.createDirectory(to);
            for (String name : from.toFile().list()) {
                if (Files.isRegularFile(from.resolve(name))) {
                    Files.copy(from.resolve(name), to.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_older_key_file_is_noticed() throws IOException {
        byte[] older;
        try (Store store = filled()) {
            older = Files.readAllBytes(folder.resolve("keys.json"));
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), beas(), false);
                return null;
            });
        }
        byte[] newest = Files.readAllBytes(folder.resolve("keys.json"));
        Files.write(folder.resolve("keys.json"), older);
        assertThatThrownBy(this::open).hasMessageContaining("older than the store");
        Files.write(folder.resolve("keys.json"), newest);
        open().close();
    }

    @Test
    void lost_passphrases_are_replaced_by_way_of_the_printed_recovery_key() {
        char[] printed;
        try (Store store = filled()) {
            printed = store.keys().ring(ring -> {
                RecoveryKey key = ring.newRecoveryKey();
                ring.keep(key);
                return key.printed();
            });
        }
        try (Store store = stores.recover(folder, RecoveryKey.read(printed).orElseThrow())) {
            store.keys().ring(ring -> {
                ring.resetPassphrase(TestStores.USER, beas(), false);
                return null;
            });
        }
        try (Store store = stores.open(folder, TestStores.USER, beas())) {
            assertThat(people(store)).isEqualTo(3);
        }
    }

    private static void place(boolean there, Path from, String file, Path to, String as) throws IOException {
        if (there) {
            Files.copy(from.resolve(file), to.resolve(as), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copy(Path from, Path to, List<String> files) throws IOException {
        Files.createDirectories(to);
        for (String file : files) {
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Store filled() {
        Store store = stores.create(folder, TestStores.USER, TestStores.passphrase());
        for (int i = 0; i < 3; i++) {
            store.change(tx -> tx.insert(new Person()));
        }
        return store;
    }

    private Store open() {
        return stores.open(folder, TestStores.USER, TestStores.passphrase());
    }

    private static Passphrase beas() {
        return Passphrase.of("garnet lamps by the canal".toCharArray());
    }

    private static long people(Store store) {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select count(*) from Person", Long.class)
                .getSingleResult());
    }

    private static void assertProblem(ThrowingCallable call, Problem.Kind kind) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}

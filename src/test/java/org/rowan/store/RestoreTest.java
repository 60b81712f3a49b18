package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.WayIn;

class RestoreTest {
    private static final String REPLACED = "replaced-2021-03-15-120000";
    private static final List<String> FILES = List.of("keys.json", "rowan.head", "rowan.mv.db");

    @TempDir
    Path folder;

    private final Stores stores = TestStores.stores();
    private Path place;
    private Backup backup;
    private char[] printed;

    /** A store of five people, of whom a backup holds three. */
    @BeforeEach
    void aStoreThatWentOn() {
        place = folder.resolve("store");
        try (Store store = stores.create(place, TestStores.USER, TestStores.passphrase())) {
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), beas(), false);
                RecoveryKey key = ring.newRecoveryKey();
                ring.keep(key);
                printed = key.printed();
                return null;
            });
            add(store, 3);
            backup = store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT);
            add(store, 2);
        }
    }

    @Test
    void a_deleted_store_comes_out_of_its_backup_with_everything_up_to_then() throws IOException {
        delete(place);
        Restored restored = restore(anns());
        assertThat(restored.replaced()).isEmpty();
        assertThat(place.toFile().list())
                .containsExactlyInAnyOrder(
                        "keys.json", "rowan.head", "rowan.mv.db", "rowan.lock", "rowan.restored", "restored.erased");
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(3);
            assertThat(store.firstBrokenAuditEntry()).isEmpty();
            assertThat(newest(store)).contains("restored");
            add(store, 1);
        }
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(4);
            assertThat(newest(store)).containsOnlyOnce("restored");
        }
    }

    @Test
    void what_a_restored_store_replaces_is_kept_beside_it_and_opens_still() {
        Restored restored = restore(anns());
        assertThat(restored.replaced()).hasValue(place.resolve(REPLACED));
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(3);
        }
        try (Store store = stores.open(restored.replaced().orElseThrow(), TestStores.USER, TestStores.passphrase())) {
            assertThat(people(store)).isEqualTo(5);
        }
    }

    @Test
    void a_backup_runs_out_after_a_year_since_what_was_erased_meanwhile_would_come_back_with_it() {
        Instant made = backup.made();
        Stores justBefore =
                stores.on(Clock.fixed(made.plus(Duration.ofDays(365)).minusSeconds(1), London.ZONE));
        Stores then = stores.on(Clock.fixed(made.plus(Duration.ofDays(365)), London.ZONE));
        assertProblem(
                () -> then.restores().restore(backup.file(), anns(), place, Progress.SILENT), Problem.Kind.REFUSED);
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(5);
        }
        assertThat(then.restores()
                        .verify(backup.file(), anns(), Progress.SILENT)
                        .hasRunOut(then.clock().instant()))
                .isTrue();
        justBefore.restores().restore(backup.file(), anns(), folder.resolve("in time"), Progress.SILENT);
        then.restores().restore(backup.file(), anns(), place, true, Progress.SILENT);
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(3);
        }
    }

    @Test
    void what_a_restored_store_has_replaced_is_taken_away_after_a_year_and_nothing_else() throws IOException {
        Path replaced = restore(anns()).replaced().orElseThrow();
        stores.open(replaced, TestStores.USER, TestStores.passphrase()).close();
        Path other = Files.createDirectory(place.resolve("replaced-by-hand"));
        open().close();
        assertThat(replaced).exists();
        Stores later = stores.on(Clock.fixed(backup.made().plus(Duration.ofDays(366)), London.ZONE));
        try (Store store = later.open(place, TestStores.USER, TestStores.passphrase())) {
            assertThat(newest(store)).contains("older copies taken away");
        }
        assertThat(replaced).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void what_was_begun_and_not_saved_is_set_aside_with_the_store_that_it_belongs_to() {
        try (Store store = open()) {
            store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            store.keepDraft(new byte[] {7});
        }
        Path replaced = restore(anns()).replaced().orElseThrow();
        try (Store store = open()) {
            assertThat(store.draft()).isEmpty();
        }
        try (Store store = stores.open(replaced, TestStores.USER, TestStores.passphrase())) {
            assertThat(store.draft()).hasValue(new byte[] {7});
        }
    }

    @Test
    void a_damaged_store_is_replaced_too() throws IOException {
        Files.write(place.resolve("rowan.mv.db"), new byte[20_000]);
        Files.delete(place.resolve("keys.json"));
        restore(anns());
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(3);
        }
    }

    @Test
    void the_printed_recovery_key_restores_where_all_passphrases_are_lost() {
        restore(new WayIn.ByRecoveryKey(RecoveryKey.read(printed).orElseThrow()));
        try (Store store = stores.recover(place, RecoveryKey.read(printed).orElseThrow())) {
            assertThat(people(store)).isEqualTo(3);
        }
    }

    @Test
    void a_key_worker_restores_a_store_that_is_gone_but_replaces_none() throws IOException {
        WayIn bea = new WayIn.ByPassphrase("bea", beas());
        assertProblem(() -> restore(bea), Problem.Kind.NO_RIGHT);
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(5);
        }
        delete(place);
        restore(new WayIn.ByPassphrase("bea", beas()));
        try (Store store = stores.open(place, "bea", beas())) {
            assertThat(people(store)).isEqualTo(3);
        }
    }

    @Test
    void nobody_puts_a_store_of_his_own_in_the_place_of_another() {
        Backup own;
        try (Store mine = stores.create(folder.resolve("own"), "mallory", beas())) {
            own = mine.backUp(Right.MAKE_BACKUPS, folder.resolve("own-backups"), Progress.SILENT);
        }
        WayIn mallory = new WayIn.ByPassphrase("mallory", beas());
        assertProblem(
                () -> stores.restores().restore(own.file(), mallory, place, Progress.SILENT), Problem.Kind.PASSPHRASE);
        Backup namesakes;
        try (Store mine = stores.create(folder.resolve("namesake"), TestStores.USER, TestStores.passphrase())) {
            namesakes = mine.backUp(Right.MAKE_BACKUPS, folder.resolve("own-backups"), Progress.SILENT);
        }
        assertProblem(
                () -> stores.restores().restore(namesakes.file(), anns(), place, Progress.SILENT), Problem.Kind.CALL);
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(5);
        }
    }

    @Test
    void who_was_a_manager_when_the_backup_was_made_and_is_none_now_replaces_nothing() {
        try (Store store = open()) {
            store.keys().ring(ring -> {
                ring.setRoles("bea", Set.of(Role.MANAGER, Role.ADMINISTRATOR));
                return null;
            });
            backup = store.backUp(Right.MAKE_BACKUPS, folder.resolve("backups"), Progress.SILENT);
            store.keys().ring(ring -> {
                ring.setRoles("bea", Set.of(Role.KEY_WORKER));
                return null;
            });
        }
        assertProblem(() -> restore(new WayIn.ByPassphrase("bea", beas())), Problem.Kind.NO_RIGHT);
    }

    @Test
    void what_somebody_else_has_put_into_the_folder_under_such_a_name_stays() throws IOException {
        Path letter = Files.writeString(place.resolve("restored-letter.txt"), "mine");
        Path notes = Files.createDirectories(place.resolve("restored-2021-03-15-120000"));
        Files.writeString(notes.resolve("minutes.txt"), "mine");
        Files.writeString(Files.createDirectories(place.resolve("restored-old")).resolve("keys.json"), "mine");
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(5);
        }
        assertThat(letter).hasContent("mine");
        assertThat(notes.resolve("minutes.txt")).hasContent("mine");
        assertThat(place.resolve("restored-old/keys.json")).hasContent("mine");
    }

    @Test
    void a_store_that_is_open_is_not_replaced() {
        try (Store store = open()) {
            assertProblem(() -> restore(anns()), Problem.Kind.STORE);
            assertThat(people(store)).isEqualTo(5);
        }
    }

    @Test
    void a_folder_with_other_things_in_it_does_not_become_a_store() throws IOException {
        Path other = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(other.resolve("letter.txt"), "x");
        assertProblem(
                () -> stores.restores().restore(backup.file(), anns(), other, Progress.SILENT), Problem.Kind.CALL);
        assertThat(other.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void a_backup_that_does_not_open_or_is_damaged_restores_nothing_and_makes_no_folder() throws IOException {
        Path other = folder.resolve("a").resolve("b");
        assertProblem(
                () -> stores.restores()
                        .restore(backup.file(), new WayIn.ByPassphrase("ann", beas()), other, Progress.SILENT),
                Problem.Kind.PASSPHRASE);
        byte[] whole = Files.readAllBytes(backup.file());
        whole[whole.length / 2] ^= 1;
        Files.write(backup.file(), whole);
        assertProblem(
                () -> stores.restores().restore(backup.file(), anns(), other, Progress.SILENT), Problem.Kind.STORE);
        assertThat(folder.resolve("a")).doesNotExist();
        assertProblem(() -> restore(anns()), Problem.Kind.STORE);
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(5);
        }
    }

    /** The files as they stand after each step of changing places: what a crash there would leave. */
    @Test
    void a_crash_at_any_step_of_changing_places_is_completed_by_the_next_opening() throws IOException {
        Path fresh = folder.resolve("fresh");
        stores.restores().restore(backup.file(), anns(), fresh, Progress.SILENT);
        List<String> in = List.of("rowan.mv.db", "rowan.head", "rowan.restored", "restored.erased", "keys.json");
        for (int steps = 0; steps <= FILES.size() + in.size(); steps++) {
            Path crashed = folder.resolve("crashed-" + steps);
            Path ready = crashed.resolve("restored-2021-03-15-120000");
            copy(place, crashed, FILES);
            copy(fresh, ready, in);
            Files.createDirectory(crashed.resolve(REPLACED));
            for (int i = 0; i < steps; i++) {
                String file = i < FILES.size() ? FILES.get(i) : in.get(i - FILES.size());
                Path from = i < FILES.size() ? crashed : ready;
                Files.move(from.resolve(file), (i < FILES.size() ? crashed.resolve(REPLACED) : crashed).resolve(file));
            }
            assertThat(stores.isStore(crashed)).isTrue();
            try (Store store = stores.open(crashed, TestStores.USER, TestStores.passphrase())) {
                assertThat(people(store)).as("after %d steps", steps).isEqualTo(3);
            }
            assertThat(crashed.resolve(REPLACED).toFile().list()).containsExactlyInAnyOrderElementsOf(FILES);
            assertThat(ready).doesNotExist();
        }
    }

    @Test
    void what_a_crash_has_left_before_a_restored_store_was_ready_is_taken_away() throws IOException {
        Path part = Files.createDirectory(place.resolve("restored.part"));
        Files.writeString(part.resolve("keys.json"), "{");
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(5);
        }
        assertThat(part).doesNotExist();
    }

    private Restored restore(WayIn way) {
        return stores.restores().restore(backup.file(), way, place, Progress.SILENT);
    }

    private Store open() {
        return stores.open(place, TestStores.USER, TestStores.passphrase());
    }

    private static void add(Store store, int people) {
        for (int i = 0; i < people; i++) {
            store.change(tx -> tx.insert(new Person()));
        }
    }

    private static WayIn anns() {
        return new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase());
    }

    private static Passphrase beas() {
        return Passphrase.of("garnet lamps by the canal".toCharArray());
    }

    private static long people(Store store) {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select count(*) from Person", Long.class)
                .getSingleResult());
    }

    private static List<String> newest(Store store) {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select action from AuditEntry order by seq desc", String.class)
                .setMaxResults(6)
                .list());
    }

    private static void copy(Path from, Path to, List<String> files) throws IOException {
        Files.createDirectories(to);
        for (String file : files) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void assertProblem(ThrowingCallable call, Problem.Kind kind) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}

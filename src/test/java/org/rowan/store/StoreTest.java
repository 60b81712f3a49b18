package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.Vault;

class StoreTest {
    @TempDir
    Path folder;

    private final Stores stores = TestStores.stores();

    @Test
    void what_was_saved_is_there_when_the_store_is_opened_again() {
        long id;
        try (Store store = create()) {
            id = store.write(tx -> tx.insert(someone("Zofia"))).id;
        }
        try (Store store = open()) {
            Person found = store.read(tx -> tx.get(Person.class, id));
            assertThat(found.givenName).isEqualTo("Zofia");
            assertThat(found.createdBy).isEqualTo(TestStores.USER);
            assertThat(found.createdAt).isEqualTo(TestStores.NOON.instant());
        }
    }

    @Test
    void whether_a_store_is_open_elsewhere_is_known_without_a_passphrase() {
        try (Store open = create()) {
            assertThatThrownBy(() -> TestStores.another().requireFree(open.path()))
                    .hasMessageContaining("open since 15 March 2021, 12:00 in another Rowan");
        }
        assertThatCode(() -> stores.requireFree(folder.resolve("store"))).doesNotThrowAnyException();
        assertThatCode(() -> stores.requireFree(folder.resolve("nothing"))).doesNotThrowAnyException();
        open().close();
    }

    @Test
    void the_mapping_fits_the_migrated_schema() {
        try (Store store = create()) {
            SessionFactory sessions = store.read(tx -> tx.session().getFactory());
            assertThatCode(() -> sessions.getSchemaManager().validate()).doesNotThrowAnyException();
        }
    }

    @Test
    void of_two_edits_of_one_record_the_second_is_told_and_overwrites_nothing() {
        try (Store store = create()) {
            long id = store.write(tx -> tx.insert(someone("Zofia"))).id;
            Person mine = store.read(tx -> tx.get(Person.class, id));
            Person hers = store.read(tx -> tx.get(Person.class, id));
            hers.givenName = "Sophia";
            store.change(tx -> tx.update(hers));
            mine.givenName = "Sofia";
            assertProblem(() -> store.change(tx -> tx.update(mine)), Problem.Kind.CONFLICT);
            assertThat(store.read(tx -> tx.get(Person.class, id)).givenName).isEqualTo("Sophia");
        }
    }

    @Test
    void a_change_that_fails_half_way_leaves_nothing_behind() {
        try (Store store = create()) {
            assertThatThrownBy(() -> store.change(tx -> {
                        tx.insert(someone("Zofia"));
                        throw Problem.with("name", "no");
                    }))
                    .isInstanceOf(Problem.class);
            assertThat(people(store)).isZero();
        }
    }

    @Test
    void a_failure_of_the_database_is_told_without_the_values_that_caused_it() {
        try (Store store = create()) {
            Person one = someone("Zofia");
            one.reference = "Marker-7391";
            Person two = someone("Zofia");
            two.reference = "Marker-7391";
            store.change(tx -> tx.insert(one));
            assertThatThrownBy(() -> store.change(tx -> tx.insert(two)))
                    .isInstanceOf(Problem.class)
                    .hasNoCause()
                    .hasMessageNotContaining("Marker-7391");
        }
    }

    @Test
    void a_wrong_passphrase_or_user_opens_nothing_and_changes_nothing() throws IOException {
        create().close();
        Map<String, Long> before = files();
        assertProblem(
                () -> stores.open(folder, TestStores.USER, Passphrase.of("not the right berries".toCharArray())),
                Problem.Kind.PASSPHRASE);
        assertProblem(() -> stores.open(folder, "bea", TestStores.passphrase()), Problem.Kind.PASSPHRASE);
        Map<String, Long> after = files();
        assertThat(after.remove("rowan.attempts")).isPositive();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void a_store_that_is_open_is_not_opened_a_second_time() {
        try (Store store = create()) {
            assertProblem(this::open, Problem.Kind.STORE);
            assertThat(people(store)).isZero();
        }
        open().close();
    }

    @Test
    void a_folder_with_something_in_it_does_not_become_a_store() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "x");
        assertProblem(this::create, Problem.Kind.CALL);
        assertThat(folder.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void a_passphrase_that_is_too_short_makes_no_store() {
        assertProblem(
                () -> stores.create(folder, TestStores.USER, Passphrase.of("elevenchars".toCharArray())),
                Problem.Kind.INPUT);
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void where_making_a_store_was_cut_off_it_can_be_made_again() throws IOException {
        Files.createFile(folder.resolve(StoreLock.FILE));
        create().close();
        open().close();
    }

    @Test
    void a_store_that_could_not_be_made_leaves_an_empty_folder() {
        Stores failing = new Stores(
                () -> {
                    throw new IllegalStateException("no database");
                },
                new Vault(TestStores.CHEAP, TestStores.NOON),
                TestStores.NOON);
        assertProblem(() -> failing.create(folder, TestStores.USER, TestStores.passphrase()), Problem.Kind.STORE);
        assertThat(folder.toFile().list()).isEmpty();
        create().close();
    }

    @Test
    void a_database_cut_to_any_length_is_refused_and_left_as_it_is() throws IOException {
        filled().close();
        byte[] whole = Files.readAllBytes(database());
        for (int length :
                new int[] {0, 1, 4095, 4096, 8192, 20_000, whole.length / 2, whole.length - 4096, whole.length - 1}) {
            Files.write(database(), java.util.Arrays.copyOf(whole, length));
            assertProblem(this::open, Problem.Kind.STORE);
            assertThat(Files.size(database())).isEqualTo(length);
        }
    }

    @Test
    void a_database_cut_after_a_crash_is_refused_too() throws IOException {
        Path crashed = folder.resolveSibling(folder.getFileName() + "-crashed");
        try (Store store = filled()) {
            assertThat(people(store)).isEqualTo(200);
            copyStore(folder, crashed);
        }
        byte[] whole = Files.readAllBytes(crashed.resolve("rowan.mv.db"));
        stores.open(crashed, TestStores.USER, TestStores.passphrase()).close();
        for (int length : new int[] {0, 4096, 12_288, whole.length / 3, whole.length / 2}) {
            copyStoreFilesExceptDatabase(crashed, whole, length);
            assertProblem(() -> stores.open(crashed, TestStores.USER, TestStores.passphrase()), Problem.Kind.STORE);
        }
    }

    @Test
    void a_database_put_back_to_an_older_copy_is_noticed() throws IOException {
        create().close();
        byte[] older = Files.readAllBytes(database());
        try (Store store = open()) {
            store.change(tx -> tx.insert(someone("Zofia")));
        }
        Files.write(database(), older);
        assertProblem(this::open, Problem.Kind.STORE);
    }

    @Test
    void a_database_or_head_of_another_store_is_noticed() throws IOException {
        create().close();
        Path other = folder.resolveSibling(folder.getFileName() + "-other");
        stores.create(other, TestStores.USER, TestStores.passphrase()).close();
        for (String file : new String[] {"rowan.mv.db", "rowan.head"}) {
            byte[] ours = Files.readAllBytes(folder.resolve(file));
            Files.copy(other.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            assertProblem(this::open, Problem.Kind.STORE);
            Files.write(folder.resolve(file), ours);
        }
        open().close();
    }

    @Test
    void a_missing_part_of_the_store_is_named() throws IOException {
        create().close();
        for (String file : new String[] {"rowan.mv.db", "rowan.head", "keys.json"}) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            Files.delete(folder.resolve(file));
            assertProblem(this::open, Problem.Kind.STORE);
            Files.write(folder.resolve(file), bytes);
        }
        open().close();
    }

    @Test
    void a_store_of_a_newer_version_is_refused() {
        try (Store store = create()) {
            store.change(tx -> tx.session()
                    .createNativeMutationQuery(
                            "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\") values (99, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', current_timestamp, 1, true)")
                    .executeUpdate());
        }
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(this::open)
                    .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                    .matches(problem -> problem.kind() == Problem.Kind.STORE)
                    .matches(problem -> problem.getMessage().contains("newer"));
        }
    }

    @Test
    void the_first_saves_after_an_orderly_close_survive_a_crash() throws IOException {
        create().close();
        Path crashed = folder.resolveSibling(folder.getFileName() + "-crashed");
        for (int round = 0; round < 6; round++) {
            try (Store store = open()) {
                for (int save = 0; save < 6; save++) {
                    store.change(tx -> tx.insert(someone("Zofia".repeat(200))));
                    long saved = people(store);
                    copyStore(folder, crashed);
                    Store after = TestStores.another().open(crashed, TestStores.USER, TestStores.passphrase());
                    assertThat(people(after)).isEqualTo(saved);
                    after.close();
                }
            }
        }
    }

    @Test
    void a_crash_while_the_store_is_being_opened_locks_nobody_out() throws IOException {
        filled().close();
        Path crashed = folder.resolveSibling(folder.getFileName() + "-crashed");
        try (Store store = open()) {
            copyStore(folder, crashed);
            assertThat(people(store)).isEqualTo(200);
        }
        stores.open(crashed, TestStores.USER, TestStores.passphrase()).close();
    }

    @Test
    void a_closed_store_reads_and_writes_nothing_even_if_another_is_open() {
        Store closed = create();
        closed.close();
        Path other = folder.resolveSibling(folder.getFileName() + "-other");
        try (Store open = stores.create(other, TestStores.USER, TestStores.passphrase())) {
            assertProblem(() -> people(closed), Problem.Kind.STORE);
            assertProblem(() -> closed.change(tx -> tx.insert(someone("Zofia"))), Problem.Kind.STORE);
            assertThat(people(open)).isZero();
        }
    }

    @Test
    void a_large_change_appears_whole_or_not_at_all() {
        try (Store store = create()) {
            assertThatThrownBy(() -> store.stage(staging -> {
                        staging.step(tx -> tx.insert(someone("Zofia")));
                        throw Problem.with("people.csv", "no");
                    }))
                    .isInstanceOf(Problem.class);
            assertThat(people(store)).isZero();
            store.stage(staging -> {
                staging.step(tx -> tx.insert(someone("Zofia")));
                return Optional.empty();
            });
            assertThat(people(store)).isZero();
            Optional<Long> made = store.stage(staging -> {
                staging.step(tx -> tx.insert(someone("Zofia")));
                return Optional.of(staging.step(tx -> tx.insert(someone("Amira"))).id);
            });
            assertThat(people(store)).isEqualTo(2);
            assertThat(made).isPresent();
        }
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(2);
        }
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("staging"));
    }

    @Test
    void a_read_sees_one_state_however_long_it_looks() throws Exception {
        try (Store store = create()) {
            store.change(tx -> tx.insert(someone("Zofia")));
            long[] seen = store.read(tx -> {
                long before = people(tx);
                CompletableFuture.runAsync(() -> store.change(other -> other.insert(someone("Amira"))))
                        .join();
                return new long[] {before, people(tx)};
            });
            assertThat(seen).containsExactly(1, 1);
            assertThat(people(store)).isEqualTo(2);
        }
    }

    @Test
    void a_file_that_has_grown_far_beyond_its_records_is_written_anew() throws IOException {
        try (Store store = create()) {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                ids.add(store.write(tx -> tx.insert(someone(noise()))).id);
            }
            assertThat(store.compact()).isFalse();
            for (int i = 0; Files.size(database()) < 33 << 20; i++) {
                long id = ids.get(i % ids.size());
                store.change(tx -> {
                    Person person = tx.get(Person.class, id);
                    person.givenName = noise();
                    tx.session().update(person);
                });
            }
            long grown = Files.size(database());
            assertThat(store.compact()).isTrue();
            assertThat(Files.size(database())).isLessThan(grown / 4);
            assertThat(people(store)).isEqualTo(200);
            store.change(tx -> tx.insert(someone("Zofia")));
        }
        try (Store store = open()) {
            assertThat(people(store)).isEqualTo(201);
        }
    }

    private final Random random = new Random(1957);

    private String noise() {
        byte[] bytes = new byte[3000];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static long people(Tx tx) {
        return tx.session()
                .createSelectionQuery("select count(*) from Person", Long.class)
                .getSingleResult();
    }

    @Test
    void a_copy_left_by_a_crash_during_a_large_change_is_removed() throws IOException {
        create().close();
        Files.copy(database(), folder.resolve("staging.mv.db"));
        open().close();
        assertThat(folder.toFile().list()).doesNotContain("staging.mv.db");
    }

    private Store create() {
        return stores.create(folder, TestStores.USER, TestStores.passphrase());
    }

    private Store open() {
        return stores.open(folder, TestStores.USER, TestStores.passphrase());
    }

    private Store filled() {
        Store store = create();
        for (int i = 0; i < 20; i++) {
            store.change(tx -> {
                for (int j = 0; j < 10; j++) {
                    tx.insert(someone("Zofia".repeat(100)));
                }
            });
        }
        return store;
    }

    private Path database() {
        return folder.resolve("rowan.mv.db");
    }

    private static Person someone(String name) {
        Person person = new Person();
        person.givenName = name;
        return person;
    }

    private static long people(Store store) {
        return store.read(StoreTest::people);
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (var list = Files.list(folder)) {
            list.forEach(file ->
                    sizes.put(file.getFileName().toString(), file.toFile().length()));
        }
        return sizes;
    }

    private static void copyStore(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String file : new String[] {"keys.json", "rowan.head", "rowan.mv.db"}) {
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void copyStoreFilesExceptDatabase(Path to, byte[] whole, int length) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(to.resolve("rowan.mv.db").toFile(), "rw")) {
            file.setLength(0);
            file.write(whole, 0, length);
        }
    }

    private static void assertProblem(ThrowingCallable call, Problem.Kind kind) {
        Consumer<Problem> ofKind = problem -> assertThat(problem.kind()).isEqualTo(kind);
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(ofKind);
    }
}

package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.store.sealed.FailingDisk;
import org.rowan.support.TestStores;
import org.rowan.vault.Vault;

class FullDiskTest {
    private static final FailingDisk DISK = new FailingDisk();
    private static final Database DATABASE = new Database(List.of(Person.class), DISK);

    @TempDir
    Path folder;

    private final Stores stores =
            new Stores(() -> DATABASE, new Vault(TestStores.CHEAP, TestStores.NOON), TestStores.NOON);

    @BeforeEach
    void room() {
        DISK.mend();
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    @Test
    void nothing_that_was_reported_as_saved_is_lost_wherever_the_disk_gets_full() {
        Random random = new Random(1848);
        try (Store store = create()) {
            TreeSet<String> saved = new TreeSet<>();
            for (int i = 0; i < 40; i++) {
                DISK.failAfter(random.nextInt(300_000));
                for (int j = 0; j < 10; j++) {
                    String name = i + "-" + j;
                    try {
                        store.change(tx -> tx.insert(named(name)));
                        saved.add(name);
                    } catch (Problem e) {
                        assertThat(e.kind()).isEqualTo(Problem.Kind.DISK);
                    }
                }
                DISK.mend();
                assertThat(names(store)).containsAll(saved);
                saved.addAll(names(store));
                String mended = i + "-mended";
                store.change(tx -> tx.insert(named(mended)));
                saved.add(mended);
            }
            assertThat(saved).hasSizeGreaterThan(80);
        }
        try (Store store = stores.open(folder, TestStores.USER, TestStores.passphrase())) {
            assertThat(names(store)).hasSizeGreaterThan(80);
        }
    }

    @Test
    void a_change_that_the_disk_did_not_confirm_is_told_and_the_next_look_shows_what_the_disk_holds() {
        try (Store store = create()) {
            store.change(tx -> tx.insert(named("kept")));
            DISK.failToForce();
            assertDisk(() -> store.change(tx -> tx.insert(named("doubtful"))));
            assertDisk(() -> store.change(tx -> tx.insert(named("refused"))));
            DISK.mend();
            assertThat(names(store)).contains("kept").doesNotContain("refused");
            store.change(tx -> tx.insert(named("after")));
            assertThat(names(store)).contains("kept", "after");
        }
    }

    @Test
    void whoever_still_wants_to_save_when_the_window_is_closed_after_the_disk_has_failed_is_told_so() {
        Store store = create();
        DISK.failToForce();
        assertDisk(() -> store.change(tx -> tx.insert(named("doubtful"))));
        store.close();
        DISK.mend();
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThatThrownBy(() -> store.change(tx -> tx.insert(named("late"))))
                        .isInstanceOf(Problem.class));
    }

    @Test
    void whoever_waits_behind_a_change_that_the_disk_did_not_confirm_is_saved_once_the_disk_does() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        try (Store store = create()) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> store.change(tx -> {
                tx.insert(named("doubtful"));
                writing.countDown();
                await(waiting);
                DISK.failToForceOnce();
            }));
            await(writing);
            Thread second = new Thread(() -> store.change(tx -> tx.insert(named("behind"))));
            second.start();
            while (second.getState() != Thread.State.WAITING) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            waiting.countDown();
            assertThatThrownBy(first::join).hasCauseInstanceOf(Problem.class);
            second.join();
            assertThat(names(store)).contains("behind");
        }
        try (Store store = stores.open(folder, TestStores.USER, TestStores.passphrase())) {
            assertThat(names(store)).contains("behind");
            assertThat(store.firstBrokenAuditEntry()).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void after_a_change_of_users_on_a_full_disk_the_next_change_is_saved() {
        try (Store store = create()) {
            for (int room = 0; room < 20_000; room += 2_000) {
                DISK.failAfter(room);
                String name = "bea" + room;
                try {
                    store.keys().ring(ring -> {
                        ring.add(name, Set.of(Role.KEY_WORKER), TestStores.passphrase(), false);
                        return null;
                    });
                } catch (Problem e) {
                    assertThat(e.kind()).isEqualTo(Problem.Kind.DISK);
                }
                DISK.mend();
                store.change(tx -> tx.insert(named(name)));
                assertThat(names(store)).contains(name);
            }
        }
        try (Store store = stores.open(folder, TestStores.USER, TestStores.passphrase())) {
            assertThat(names(store)).hasSize(10);
        }
    }

    @Test
    void a_large_change_on_a_full_disk_leaves_the_store_as_it_was() {
        try (Store store = create()) {
            store.change(tx -> tx.insert(named("kept")));
            for (int room = 0; room < 400_000; room += 40_000) {
                DISK.failAfter(room);
                assertDisk(() -> store.stage(staging -> {
                    for (int i = 0; i < 200; i++) {
                        staging.step(tx -> tx.insert(named("new".repeat(1000))));
                    }
                    return Optional.of(true);
                }));
                DISK.mend();
                assertThat(names(store)).containsExactly("kept");
            }
            store.change(tx -> tx.insert(named("after")));
        }
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("staging"));
    }

    private Store create() {
        return stores.create(folder, TestStores.USER, TestStores.passphrase());
    }

    private static Person named(String name) {
        Person person = new Person();
        person.givenName = name;
        return person;
    }

    private static List<String> names(Store store) {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select givenName from Person", String.class)
                .getResultList());
    }

    private static void assertDisk(ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DISK));
    }
}

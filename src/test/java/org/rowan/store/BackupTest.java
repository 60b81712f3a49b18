package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.people.Person;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.WayIn;

class BackupTest {
    @TempDir
    Path folder;

    private final Stores stores = TestStores.stores();
    private Path place;
    private Path backups;

    @BeforeEach
    void places() {
        place = folder.resolve("store");
        backups = folder.resolve("backups");
    }

    @Test
    void a_backup_is_one_file_named_after_its_day_and_holds_every_change() {
        try (Store store = filled(5)) {
            Backup made = backUp(store);
            assertThat(backups.toFile().list()).containsExactly("rowan-2021-03-15-120000.backup");
            assertThat(made.store()).isEqualTo(store.id());
            assertThat(made.made()).isEqualTo(TestStores.NOON.instant());
            assertThat(made.audited()).isEqualTo(6);
            assertThat(made.bytes()).isEqualTo(made.file().toFile().length());
            assertThat(stores.restores().verify(made.file(), way(), Progress.SILENT))
                    .isEqualTo(made);
        }
    }

    @Test
    void people_go_on_saving_while_a_backup_is_made_and_it_holds_one_moment() throws Exception {
        AtomicInteger saved = new AtomicInteger();
        AtomicBoolean ended = new AtomicBoolean();
        List<int[]> bounds = new ArrayList<>();
        List<Backup> made = new ArrayList<>();
        try (Store store = filled(0)) {
            CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> {
                while (!ended.get()) {
                    store.change(tx -> tx.insert(new Person()));
                    saved.incrementAndGet();
                }
            });
            for (int i = 0; i < 4; i++) {
                int before = saved.get();
                made.add(backUp(store));
                bounds.add(new int[] {before, saved.get() + 1});
            }
            ended.set(true);
            saving.join();
            assertThat(people(store)).isEqualTo(saved.get());
        }
        for (int i = 0; i < made.size(); i++) {
            Path restored = folder.resolve("restored-" + i);
            stores.restores().restore(made.get(i).file(), way(), restored, Progress.SILENT);
            try (Store store = stores.open(restored, TestStores.USER, TestStores.passphrase())) {
                assertThat(people(store)).isBetween((long) bounds.get(i)[0], (long) bounds.get(i)[1]);
            }
        }
        assertThat(bounds.getLast()[0]).isPositive();
    }

    @Test
    void a_wrong_passphrase_opens_no_backup() {
        Backup made;
        try (Store store = filled(1)) {
            made = backUp(store);
        }
        assertProblem(
                () -> stores.restores()
                        .verify(
                                made.file(),
                                new WayIn.ByPassphrase("ann", Passphrase.of("not the right berries".toCharArray())),
                                Progress.SILENT),
                Problem.Kind.PASSPHRASE);
    }

    @Test
    void a_byte_changed_anywhere_is_found() throws Exception {
        Backup made;
        try (Store store = filled(3)) {
            made = backUp(store);
        }
        byte[] whole = Files.readAllBytes(made.file());
        Random random = new Random(1649);
        for (int trial = 0; trial < 60; trial++) {
            byte[] changed = whole.clone();
            changed[trial < 30 ? trial * 2 : random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(made.file(), changed);
            assertThatThrownBy(() -> stores.restores().verify(made.file(), way(), Progress.SILENT))
                    .as("trial %d", trial)
                    .isInstanceOf(Problem.class);
        }
    }

    static Store fill(Store store, int people) {
        for (int i = 0; i < people; i++) {
            store.change(tx -> tx.insert(new Person()));
        }
        return store;
    }

    private Store filled(int people) {
        return fill(stores.create(place, TestStores.USER, TestStores.passphrase()), people);
    }

    private Backup backUp(Store store) {
        return store.backUp(Right.MAKE_BACKUPS, backups, Progress.SILENT);
    }

    private static WayIn way() {
        return new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase());
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

package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.support.MovedClock;
import org.rowan.support.TestStores;
import org.rowan.vault.WayIn;

/** An older store is backed up before it is brought up to date. */
class BeforeUpdateTest {
    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(TestStores.NOON.instant());
    private final Stores stores = TestStores.stores(clock);
    private Path place;
    private Path kept;

    @BeforeEach
    void anOlderStore() throws Exception {
        place = folder.resolve("store");
        kept = place.resolve("before-update");
        FirstSchema.create(place, 7);
    }

    @Test
    void a_store_of_the_first_schema_is_backed_up_once_and_then_brought_up_to_date() {
        try (Store store = open(place)) {
            assertThat(people(store)).isEqualTo(7);
            assertThat(FirstSchema.version(store)).isNotEqualTo("1");
        }
        open(place).close();
        assertThat(kept.toFile().list()).containsExactly("rowan-2021-03-15-120000.backup");
        Backup backup = stores.restores().verify(made(), way(), Progress.SILENT);
        assertThat(backup.changes()).isEqualTo(7);
        assertThat(backup.audited()).isZero();
    }

    @Test
    void what_was_before_the_update_can_be_restored() {
        open(place).close();
        Path again = folder.resolve("again");
        stores.restores().restore(made(), way(), again, Progress.SILENT);
        assertThat(again.resolve("before-update")).doesNotExist();
        try (Store store = open(again)) {
            assertThat(people(store)).isEqualTo(7);
        }
        assertThat(again.resolve("before-update"))
                .as("it was the older store that was restored")
                .isNotEmptyDirectory();
    }

    @Test
    void a_store_that_could_not_be_backed_up_stays_as_it_is() throws Exception {
        Files.writeString(kept, "no folder");
        assertThatThrownBy(() -> open(place))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DISK));
        Files.delete(kept);
        open(place).close();
        assertThat(kept)
                .as("it was still the older one, and opening it again made the backup")
                .isNotEmptyDirectory();
    }

    @Test
    void a_backup_from_before_an_update_is_taken_away_after_a_year() {
        open(place).close();
        clock.on(Duration.ofDays(365).minusSeconds(1));
        open(place).close();
        assertThat(made()).exists();
        clock.on(Duration.ofSeconds(1));
        open(place).close();
        assertThat(made()).doesNotExist();
    }

    private Path made() {
        return kept.resolve("rowan-2021-03-15-120000.backup");
    }

    private Store open(Path at) {
        return stores.open(at, TestStores.USER, TestStores.passphrase());
    }

    private static WayIn way() {
        return new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase());
    }

    private static long people(Store store) {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select count(*) from Person", Long.class)
                .getSingleResult());
    }
}

package org.rowan.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Refusals.refusedFor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.audit.Audit;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.AuditEntry;
import org.rowan.store.Store;
import org.rowan.support.MovedClock;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

class BackupsTest {
    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private Path place;
    private Store store;
    private Backups backups;

    @BeforeEach
    void open() {
        place = folder.resolve("backups");
        store = TestStores.stores(clock).create(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
        new SmallRefuge(store);
        backups = new Backups(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void without_a_folder_none_is_made() {
        assertThat(backups.state().folder()).isNull();
        assertThat(backups.daily(Progress.SILENT)).isEmpty();
        refusedFor("folder", () -> backups.now(Progress.SILENT));
    }

    @Test
    void one_is_made_each_day_by_itself_and_no_second_on_the_same_day() {
        backups.keep(place, true);
        assertThat(backups.daily(Progress.SILENT)).isPresent();
        assertThat(backups.daily(Progress.SILENT)).isEmpty();
        clock.on(Duration.ofHours(11));
        assertThat(backups.daily(Progress.SILENT)).as("23:00 of the same day").isEmpty();
        clock.on(Duration.ofHours(1));
        assertThat(backups.daily(Progress.SILENT)).as("midnight in London").isPresent();
        assertThat(place.toFile().list())
                .containsExactlyInAnyOrder("rowan-2021-03-15-120000.backup", "rowan-2021-03-16-000000.backup");
        assertThat(backups.state().kept()).isEqualTo(2);
    }

    @Test
    void a_backup_of_the_day_that_somebody_has_taken_away_is_made_again() throws IOException {
        backups.keep(place, true);
        Files.delete(backups.daily(Progress.SILENT).orElseThrow().file());
        assertThat(backups.daily(Progress.SILENT)).isPresent();
    }

    @Test
    void none_is_made_by_itself_where_that_is_switched_off() {
        backups.keep(place, false);
        assertThat(backups.daily(Progress.SILENT)).isEmpty();
        assertThat(backups.now(Progress.SILENT).file()).exists();
    }

    @Test
    void the_plan_and_the_last_good_backup_are_known_when_the_store_is_opened_again() {
        backups.keep(place, true);
        backups.now(Progress.SILENT);
        store.close();
        store = TestStores.stores(clock).open(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
        BackupState state = new Backups(store).state();
        assertThat(state.folder()).isEqualTo(place);
        assertThat(state.daily()).isTrue();
        assertThat(state.lastGood()).isEqualTo(clock.instant());
        assertThat(new Audit(store).newest(20)).extracting(entry -> entry.kind).contains("BackupPlan");
    }

    @ParameterizedTest
    @CsvSource({"true, 259200, GOOD", "true, 259201, OLD", "false, 259200, GOOD", "false, 259201, NONE"})
    void after_three_days_without_a_good_backup_somebody_is_told(boolean one, long seconds, Standing standing) {
        if (one) {
            backups.keep(place, true);
            backups.now(Progress.SILENT);
        }
        clock.on(Duration.ofSeconds(seconds));
        assertThat(backups.state().standing()).isEqualTo(standing);
    }

    @Test
    void a_backup_that_failed_is_not_the_last_good_one_and_leaves_nothing() throws IOException {
        backups.keep(place, true);
        backups.now(Progress.SILENT);
        Instant good = backups.state().lastGood();
        Files.move(place, folder.resolve("unplugged"));
        Files.writeString(place, "no folder");
        clock.on(Duration.ofDays(1));
        assertThatThrownBy(() -> backups.daily(Progress.SILENT))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DISK));
        assertThat(backups.state().lastGood()).isEqualTo(good);
        assertThat(place).isRegularFile();
    }

    @Test
    void old_ones_are_thinned_out_but_not_those_of_another_store_nor_other_files() throws IOException {
        backups.keep(place, true);
        backups.now(Progress.SILENT);
        Path others = otherStoresBackup();
        Files.writeString(place.resolve("rowan-letter.backup"), "not a backup");
        Path left = Files.writeString(place.resolve("rowan-2021-03-15-120000-1.backup.part"), "x");
        Files.setLastModifiedTime(left, FileTime.from(clock.instant()));
        clock.on(Duration.ofHours(1));
        backups.now(Progress.SILENT);
        assertThat(place.toFile().list())
                .as("of two on a day the newest")
                .containsExactlyInAnyOrder(
                        "rowan-2021-03-15-130000.backup",
                        others.getFileName().toString(),
                        "rowan-letter.backup",
                        left.getFileName().toString());
        clock.on(Duration.ofDays(2));
        backups.now(Progress.SILENT);
        assertThat(left).as("what a crash has left, after a day").doesNotExist();
        assertThat(others).exists();
    }

    private Path otherStoresBackup() {
        Path other = folder.resolve("other");
        try (Store another = TestStores.another().create(other, TestStores.USER, TestStores.passphrase())) {
            return new Backups(another).into(place, Progress.SILENT).file();
        }
    }

    @Test
    void the_folder_is_one_outside_the_store_that_can_be_written_to() throws IOException {
        refusedFor("folder", () -> backups.keep(folder.resolve("store").resolve("backups"), true));
        Path file = Files.writeString(folder.resolve("file"), "x");
        refusedFor("folder", () -> backups.keep(file, true));
        assertThat(backups.state().folder()).isNull();
        backups.keep(place, true);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void a_backup_tells_nothing_of_a_person_by_its_name() {
        Path made = backups.into(place, Progress.SILENT).file();
        assertThat(made.getFileName().toString()).matches("rowan-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.backup");
    }

    @Test
    void what_was_done_about_backups_is_in_the_audit() {
        backups.keep(place, true);
        backups.now(Progress.SILENT);
        List<AuditEntry> entries = new Audit(store).newest(3);
        assertThat(entries).extracting(entry -> entry.action).containsExactly("changed", "backup made", "added");
        assertThat(entries.getFirst().detail).startsWith("lastGood: (empty) -> 2021-03-15T12:00:00Z");
    }
}

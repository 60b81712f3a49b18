package org.rowan.backup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.backup.Backups;
import org.rowan.store.Store;
import org.rowan.support.MovedClock;
import org.rowan.support.Refusals;
import org.rowan.support.TestStores;

class BackupViewModelTest {
    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private Path place;
    private Store store;
    private BackupViewModel model;

    @BeforeEach
    void open() {
        place = folder.resolve("backups");
        store = TestStores.stores(clock).create(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
        model = new BackupViewModel(new Backups(store), Refusals.here(), clock);
        model.load();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void without_a_folder_it_says_what_to_do() {
        assertThat(model.last().get()).isEqualTo("No backup was made yet.");
        assertThat(model.place().get()).startsWith("Choose a folder on another disk");
    }

    @Test
    void a_chosen_folder_gets_one_each_day_until_that_is_switched_off() {
        model.choose(place);
        assertThat(model.state().get().daily()).isTrue();
        assertThat(model.place().get())
                .isEqualTo("Each day while Rowan is open, into " + place + ". None is there now.");
        model.daily(false);
        model.choose(folder.resolve("other"));
        assertThat(model.state().get().daily())
                .as("another folder switches nothing on")
                .isFalse();
        assertThat(model.place().get()).startsWith("Only by hand, into ");
    }

    @Test
    void a_backup_by_hand_says_that_it_was_read_back_and_when_the_last_good_one_was() {
        model.choose(place);
        model.now();
        assertThat(model.outcome().get()).isInstanceOf(BackupViewModel.Outcome.Made.class);
        assertThat(model.last().get()).isEqualTo("Last good backup: today, 12:00.");
        assertThat(model.place().get()).endsWith("One is there.");
        assertThat(model.progress().get()).isNotEmpty();
        assertThat(model.share().get()).isEqualTo(1);
        clock.on(Duration.ofDays(4));
        model.load();
        assertThat(model.last().get()).isEqualTo("Last good backup: Mon 15 Mar, 12:00, 4 days ago.");
    }

    @Test
    void what_could_not_be_done_is_said_and_what_is_kept_stays_shown() throws Exception {
        model.choose(folder.resolve("store"));
        assertThat(model.outcome().get())
                .isInstanceOfSatisfying(
                        BackupViewModel.Outcome.Failed.class,
                        failed -> assertThat(failed.problem().field()).isEqualTo("folder"));
        model.choose(place);
        assertThat(model.outcome().get()).isNull();
        Files.delete(place);
        Files.writeString(place, "no folder");
        model.now();
        assertThat(model.outcome().get()).isInstanceOf(BackupViewModel.Outcome.Failed.class);
        assertThat(model.state().get().folder()).isEqualTo(place);
        assertThat(model.busy().get()).isFalse();
    }
}

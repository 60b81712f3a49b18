package org.rowan.backup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.backup.Backups;
import org.rowan.fx.Notice;
import org.rowan.store.Store;
import org.rowan.support.MovedClock;
import org.rowan.support.Refusals;
import org.rowan.support.TestStores;

class DailyBackupTest {
    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private final List<Notice> told = new ArrayList<>();
    private Path place;
    private Store store;
    private DailyBackup daily;

    @BeforeEach
    void open() {
        place = folder.resolve("backups");
        store = TestStores.stores(clock).create(folder.resolve("store"), TestStores.USER, TestStores.passphrase());
        Backups backups = new Backups(store);
        backups.keep(place, true);
        daily = new DailyBackup(backups, Refusals.here(), told::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void it_is_made_in_silence_once_a_day() {
        daily.look();
        daily.look();
        clock.on(Duration.ofDays(1));
        daily.look();
        assertThat(place.toFile().list()).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void that_it_could_not_be_made_is_told_once_and_it_is_tried_again() throws Exception {
        Files.delete(place);
        Files.writeString(place, "unplugged");
        daily.look();
        daily.look();
        assertThat(told)
                .singleElement()
                .satisfies(notice -> assertThat(notice.sentence()).startsWith("Today's backup could not be made. "));
        Files.delete(place);
        daily.look();
        assertThat(place.toFile().list()).hasSize(1);
        clock.on(Duration.ofDays(1));
        Files.move(place, folder.resolve("elsewhere"));
        Files.writeString(place, "unplugged again");
        daily.look();
        assertThat(told).as("another day, another failure").hasSize(2);
    }

    @Test
    void nothing_is_made_once_the_desk_was_left() {
        daily.stop();
        daily.look();
        assertThat(place).isEmptyDirectory();
    }
}

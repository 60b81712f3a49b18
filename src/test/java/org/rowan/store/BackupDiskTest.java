package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.people.Person;
import org.rowan.store.sealed.Disk;
import org.rowan.store.sealed.FailingDisk;
import org.rowan.store.sealed.PassingOn;
import org.rowan.support.TestStores;
import org.rowan.vault.Vault;
import org.rowan.vault.WayIn;

/** Backups and restored stores on disks that are full, failing, lying or may not be written to. */
class BackupDiskTest {
    private static final FailingDisk DISK = new FailingDisk();
    private static final LyingDisk LYING = new LyingDisk(DISK);
    private static final Database DATABASE = new Database(List.of(Person.class), LYING);

    @TempDir
    Path folder;

    private final Stores stores =
            new Stores(() -> DATABASE, new Vault(TestStores.CHEAP, TestStores.NOON), TestStores.NOON);
    private Path place;
    private Path backups;

    @BeforeEach
    void room() throws IOException {
        DISK.mend();
        LYING.lie(false);
        place = folder.resolve("store");
        backups = Files.createDirectory(folder.resolve("backups"));
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    @Test
    void wherever_the_disk_gets_full_no_part_of_a_backup_is_left_and_the_store_goes_on() {
        try (Store store = create()) {
            for (int trial = 0; trial < 25; trial++) {
                DISK.failAfter(trial * 70_000L);
                boolean made = isMade(store);
                DISK.mend();
                assertThat(backups.toFile().list()).as("trial %d", trial).hasSize(made ? 1 : 0);
                int number = trial;
                store.change(tx -> tx.insert(named("after " + number)));
                if (made) {
                    assertThat(trial).as("some have failed").isGreaterThan(2);
                    return;
                }
            }
            throw new AssertionError("the disk never had room enough");
        }
    }

    private boolean isMade(Store store) {
        try {
            backUp(store);
            return true;
        } catch (Problem e) {
            assertThat(e.kind()).isEqualTo(Problem.Kind.DISK);
            assertThat(e.getMessage()).contains("safe");
            return false;
        }
    }

    @Test
    void a_backup_that_the_disk_did_not_confirm_is_none() {
        try (Store store = create()) {
            store.change(tx -> tx.insert(named("kept")));
            DISK.failToForce();
            assertDisk(() -> backUp(store));
            DISK.mend();
            assertThat(backups).isEmptyDirectory();
            assertThat(backUp(store).file()).exists();
        }
    }

    @Test
    void what_a_lying_disk_has_kept_otherwise_is_found_when_it_is_read_back() {
        try (Store store = create()) {
            LYING.lie(true);
            assertThatThrownBy(() -> backUp(store)).hasMessageContaining("what was read back is not the same");
            LYING.lie(false);
            assertThat(backups).isEmptyDirectory();
            assertThat(backUp(store).file()).exists();
        }
    }

    @Test
    void a_folder_that_may_not_be_written_to_is_said_so() throws IOException {
        try (Store store = create()) {
            Path locked = readOnly();
            assertDisk(() -> store.backUp(Right.MAKE_BACKUPS, locked, Progress.SILENT));
            assertThat(backUp(store).file()).exists();
        }
    }

    @Test
    void wherever_the_disk_gets_full_while_restoring_what_was_there_is_as_it_was() throws IOException {
        Path file;
        try (Store store = create()) {
            file = backUp(store).file();
            store.change(tx -> tx.insert(named("later")));
        }
        byte[] before = Files.readAllBytes(place.resolve("rowan.mv.db"));
        long whole = Files.size(file);
        for (long room = 0; room < whole - whole / 12; room += whole / 12) {
            DISK.failAfter(room);
            assertDisk(() -> restore(file, place));
            DISK.mend();
            assertThat(place.toFile().list())
                    .noneMatch(name -> name.startsWith("restored") || name.startsWith("replaced"));
            assertThat(Files.readAllBytes(place.resolve("rowan.mv.db"))).isEqualTo(before);
        }
        DISK.failToForce();
        assertDisk(() -> restore(file, place));
        DISK.mend();
        LYING.lie(true);
        assertThatThrownBy(() -> restore(file, place)).hasMessageContaining("read back is not the same");
        LYING.lie(false);
        try (Store store = stores.open(place, TestStores.USER, TestStores.passphrase())) {
            assertThat(names(store)).contains("later");
        }
        restore(file, place);
        try (Store store = stores.open(place, TestStores.USER, TestStores.passphrase())) {
            assertThat(names(store)).doesNotContain("later");
        }
    }

    @Test
    void a_folder_that_may_not_be_written_to_gets_no_restored_store() throws IOException {
        Path file;
        try (Store store = create()) {
            file = backUp(store).file();
        }
        Path locked = readOnly();
        assertDisk(() -> restore(file, locked.resolve("store")));
        assertThat(locked.resolve("store")).doesNotExist();
    }

    /** Nobody is kept out of a folder of their own who may do everything: for them one of the system's. */
    private Path readOnly() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
        return Files.isWritable(locked) ? Path.of("/proc") : locked;
    }

    private Store create() {
        return stores.create(place, TestStores.USER, TestStores.passphrase());
    }

    private Backup backUp(Store store) {
        return store.backUp(Right.MAKE_BACKUPS, backups, Progress.SILENT);
    }

    private Restored restore(Path file, Path to) {
        return stores.restores()
                .restore(file, new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase()), to, Progress.SILENT);
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

    /** Turns one bit of what is written to files that are opened while it lies, and says that all went well. */
    private static final class LyingDisk implements Disk {
        private final Disk base;
        private volatile boolean lying;

        LyingDisk(Disk base) {
            this.base = base;
        }

        void lie(boolean on) {
            lying = on;
        }

        @Override
        public FileChannel over(FileChannel file) {
            return lying ? new Lying(base.over(file)) : base.over(file);
        }

        private static final class Lying extends PassingOn {
            Lying(FileChannel file) {
                super(file);
            }

            @Override
            protected int put(ByteBuffer source, long position) throws IOException {
                if (position < 20_000) {
                    return super.put(source, position);
                }
                ByteBuffer other = ByteBuffer.allocate(source.remaining()).put(source);
                other.put(other.position() - 1, (byte) (other.get(other.position() - 1) ^ 4))
                        .flip();
                return super.put(other, position);
            }
        }
    }
}

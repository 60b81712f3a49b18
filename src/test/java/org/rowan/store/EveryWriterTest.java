package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.returns.export.SafeFile;
import org.rowan.store.sealed.FailingDisk;
import org.rowan.store.sealed.FailingFiles;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.Vault;
import org.rowan.vault.WayIn;

/** Whatever Rowan writes, on a disk that is full after so many bytes: it is done, or said to be not, and all is as it was. */
class EveryWriterTest {
    private static final FailingDisk DISK = new FailingDisk();
    private static final FailingFiles FILES = new FailingFiles(DISK);
    private static final Database DATABASE = new Database(List.of(Person.class), DISK);
    private static final String OTHER = "four garnet lamps by the canal";

    @TempDir
    Path temporary;

    private final Stores stores =
            new Stores(() -> DATABASE, new Vault(TestStores.CHEAP, TestStores.NOON), TestStores.NOON);
    private Path place;
    private Store store;
    private int done;

    /** What is written, each the only thing that is while the disk gets full. */
    enum Job {
        OPENING {
            @Override
            void on(EveryWriterTest trial) {
                trial.reopen();
            }
        },
        A_SAVE {
            @Override
            void on(EveryWriterTest trial) {
                trial.store.change(tx -> tx.insert(named("saved " + ++trial.done)));
            }
        },
        AN_ERASURE {
            @Override
            void on(EveryWriterTest trial) {
                Person person = trial.store.write(tx -> tx.insert(named("to go")));
                trial.store.erase(Right.ERASE_CASES, Set.of(person.id));
            }
        },
        A_DRAFT {
            @Override
            void on(EveryWriterTest trial) {
                trial.store.keepDraft("begun".repeat(2000).getBytes(StandardCharsets.UTF_8));
            }
        },
        A_NEW_USER {
            @Override
            void on(EveryWriterTest trial) {
                String name = "user " + ++trial.done;
                trial.store.keys().ring(ring -> {
                    ring.add(name, Set.of(Role.KEY_WORKER), other(), false);
                    return null;
                });
            }
        },
        A_TURN_OF_THE_STORE_KEY {
            @Override
            void on(EveryWriterTest trial) {
                trial.store
                        .keys()
                        .rotate(TestStores.passphrase(), Progress.SILENT)
                        .values()
                        .forEach(signs -> Arrays.fill(signs, ' '));
            }
        },
        A_BACKUP {
            @Override
            void on(EveryWriterTest trial) {
                trial.store.backUp(Right.MAKE_BACKUPS, trial.beside("backups"), Progress.SILENT);
            }
        },
        A_RESTORE {
            @Override
            void on(EveryWriterTest trial) {
                trial.stores
                        .restores()
                        .restore(
                                trial.backup(),
                                new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase()),
                                trial.beside("restored " + ++trial.done),
                                Progress.SILENT);
            }
        },
        A_FILE_THAT_IS_GIVEN_OUT {
            @Override
            void on(EveryWriterTest trial) {
                SafeFile.writeOver(trial.beside("given.pdf"), new byte[5000]);
            }
        };

        abstract void on(EveryWriterTest trial);
    }

    @BeforeEach
    void aStore() {
        DISK.mend();
        FILES.readOnly(false);
        place = beside("store");
        store = stores.create(place, TestStores.USER, TestStores.passphrase());
        store.change(tx -> tx.insert(named("kept")));
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    @ParameterizedTest
    @EnumSource(Job.class)
    void a_full_disk_leaves_all_as_it_was_and_what_was_not_done_can_be_done_again(Job job) throws Exception {
        trial(job, 3);
    }

    @ParameterizedTest
    @EnumSource(Job.class)
    @Tag("long")
    void so_it_does_wherever_it_gets_full(Job job) throws Exception {
        trial(job, 100);
    }

    /** All but a save: the database is open already, and stays so. */
    @ParameterizedTest
    @EnumSource(value = Job.class, mode = EnumSource.Mode.EXCLUDE, names = "A_SAVE")
    void a_folder_that_may_only_be_read_changes_nothing_and_is_named_as_the_reason(Job job) {
        try {
            if (job == Job.A_RESTORE) {
                backup();
            }
            FILES.readOnly(true);
            assertThatThrownBy(() -> job.on(this))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DISK));
            FILES.readOnly(false);
            reopen();
            assertThat(names()).contains("kept");
        } finally {
            store.close();
        }
    }

    private void trial(Job job, int times) throws Exception {
        try {
            job.on(this);
            DISK.mend();
            job.on(this);
            long needed = DISK.written();
            assertThat(needed).as("bytes that are written").isPositive();
            Random random = new Random(job.name().hashCode());
            int refused = 0;
            for (int i = 0; i < times; i++) {
                refused += isRefused(job, random.nextLong(needed)) ? 1 : 0;
            }
            assertThat(refused).isPositive();
        } finally {
            store.close();
        }
    }

    private boolean isRefused(Job job, long room) throws Exception {
        DISK.failAfter(room);
        boolean refused = false;
        try {
            job.on(this);
        } catch (Problem e) {
            assertThat(e.kind()).as("%d bytes: %s", room, e.getMessage()).isEqualTo(Problem.Kind.DISK);
            refused = true;
        }
        DISK.mend();
        reopen();
        assertThat(names()).as("%d bytes", room).contains("kept");
        assertThat(store.firstBrokenAuditEntry()).isEmpty();
        assertThat(files()).as("what is left lying about").noneMatch(name -> name.endsWith(".part"));
        job.on(this);
        return refused;
    }

    private void reopen() {
        store.close();
        store = stores.open(place, TestStores.USER, TestStores.passphrase());
    }

    private List<String> files() throws Exception {
        try (var files = Files.walk(temporary)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<String> names() {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select givenName from Person", String.class)
                .getResultList());
    }

    private Path beside(String name) {
        return FILES.at(temporary.resolve(name));
    }

    private Path backup() {
        Path backups = temporary.resolve("backups");
        if (Files.notExists(backups)) {
            Job.A_BACKUP.on(this);
        }
        return FILES.at(backups.resolve(backups.toFile().list()[0]));
    }

    private static Person named(String name) {
        Person person = new Person();
        person.givenName = name;
        return person;
    }

    private static Passphrase other() {
        return Passphrase.of(OTHER.toCharArray());
    }
}

package org.rowan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.kernel.Role;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.support.SmallRefuge;
import org.rowan.support.SupportPeriod;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.Vault;
import org.rowan.vault.WayIn;

/**
 * A store of every released format, with its key file and a backup, is opened for ever. What lies in {@code golden} is never
 * written again; CONTRIBUTING.md says how one more comes to it.
 */
class GoldenStoresTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String BEAS = "garnet lamps by the canal";
    private static final String BACKUP = "rowan-2021-03-15-120000.backup";

    @TempDir
    Path folder;

    private final Stores stores = TestStores.stores();

    static List<String> released() throws IOException {
        try (Stream<Path> versions = Files.list(GOLDEN)) {
            return versions.map(version -> version.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void a_store_of_a_released_version_opens_and_holds_what_was_put_in(String version) throws IOException {
        Path place = copy(GOLDEN.resolve(version).resolve("store"));
        try (Store store = stores.open(place, TestStores.USER, TestStores.passphrase())) {
            look(store);
            store.change(tx -> tx.insert(new Person()));
        }
        try (Store store = stores.open(place, "bea", Passphrase.of(BEAS.toCharArray()))) {
            assertThat(store.signedIn().roles()).containsExactly(Role.KEY_WORKER);
        }
        try (Store store = stores.recover(place, recoveryKey(version))) {
            assertThat(store.user()).isEqualTo(Vault.RECOVERY);
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void a_backup_of_a_released_version_is_read_to_its_end_and_restored(String version) throws IOException {
        Path backup = GOLDEN.resolve(version).resolve("backups").resolve(BACKUP);
        WayIn ann = new WayIn.ByPassphrase(TestStores.USER, TestStores.passphrase());
        assertThat(stores.restores().verify(backup, ann, Progress.SILENT).audited())
                .isPositive();
        Path place = folder.resolve("restored");
        stores.restores().restore(backup, ann, place, Progress.SILENT);
        try (Store store = stores.open(place, TestStores.USER, TestStores.passphrase())) {
            look(store);
        }
    }

    private static void look(Store store) {
        Person zofia = store.read(tx -> tx.session()
                .createSelectionQuery("from Person where reference = 'P1'", Person.class)
                .getSingleResult());
        assertThat(zofia.fullName()).isEqualTo("Zofia Łuczak");
        assertThat(zofia.dateOfBirth).isEqualTo(LocalDate.of(1987, 6, 5));
        Referral referral = store.read(tx -> tx.session()
                .createSelectionQuery("from Referral where personId = :zofia", Referral.class)
                .setParameter("zofia", zofia.id)
                .getSingleResult());
        assertThat(referral.note).isEqualTo("Two children, a dog");
        assertThat(referral.received).isEqualTo(LocalDateTime.of(2021, 3, 1, 9, 0));
        Note note = store.read(
                tx -> tx.session().createSelectionQuery("from Note", Note.class).getSingleResult());
        assertThat(note.text).isEqualTo("Rang the solicitor – “next week” 🌱");
        assertThat(store.firstBrokenAuditEntry()).isEmpty();
    }

    /** Makes one with today's code, where it is asked for by {@code -Drowan.golden=<version>} and there is none. */
    @Test
    void one_is_written_at_a_release() throws IOException {
        String version = System.getProperty("rowan.golden");
        assumeTrue(version != null, "nobody asked for one");
        Path golden = GOLDEN.resolve(version);
        assertThat(golden).as("a golden store is never written again").doesNotExist();
        Files.createDirectories(golden);
        try (Store store = stores.create(golden.resolve("store"), TestStores.USER, TestStores.passphrase())) {
            fill(store);
            RecoveryKey recovery = store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), Passphrase.of(BEAS.toCharArray()), false);
                RecoveryKey key = ring.newRecoveryKey();
                ring.keep(key);
                return key;
            });
            Files.writeString(golden.resolve("recovery-key.txt"), new String(recovery.printed()) + "\n");
            // leaves the list of erased cases, and a file that is written closely together
            Person erased = store.write(tx -> tx.insert(SmallRefuge.person("Erased", "Person")));
            store.erase(Right.ERASE_CASES, List.of(erased.id));
            store.backUp(Right.MAKE_BACKUPS, golden.resolve("backups"), Progress.SILENT);
        }
        for (String needless : List.of("rowan.lock", "Open with Rowan.rowan")) {
            Files.delete(golden.resolve("store").resolve(needless));
        }
    }

    private static void fill(Store store) {
        SmallRefuge house = new SmallRefuge(store);
        store.change(tx -> {
            Person zofia = SmallRefuge.person("Zofia", "Łuczak");
            zofia.reference = "P1";
            zofia.dateOfBirth = LocalDate.of(1987, 6, 5);
            tx.insert(zofia);
            Referral referral = house.referral(LocalDateTime.of(2021, 3, 1, 9, 0));
            referral.personId = zofia.id;
            referral.note = "Two children, a dog";
            tx.insert(referral);
            SupportPeriod support = new SupportPeriod();
            support.serviceId = house.refuge.id;
            support.referralId = referral.id;
            support.started = LocalDate.of(2021, 3, 2);
            tx.insert(support);
            Note note = new Note();
            note.supportId = support.id;
            note.noted = LocalDateTime.of(2021, 3, 3, 10, 30);
            note.author = "Ann";
            note.kind = "phone";
            note.text = "Rang the solicitor – “next week” 🌱";
            tx.insert(note);
        });
    }

    private static RecoveryKey recoveryKey(String version) throws IOException {
        String printed = Files.readString(GOLDEN.resolve(version).resolve("recovery-key.txt"));
        return RecoveryKey.read(printed.strip().toCharArray()).orElseThrow();
    }

    private Path copy(Path from) throws IOException {
        Path to = Files.createDirectory(folder.resolve("store"));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}

package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.store.sealed.Disk;
import org.rowan.support.TestStores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.Vault;

/** The disk fails in the middle of a turn of the store key, when the new key file is in place already. */
class HalfTurnedKeyTest {
    private static final FailsAfterTheKeyFile DISK = new FailsAfterTheKeyFile();
    private static final Database DATABASE = new Database(List.of(Person.class), DISK);

    @TempDir
    Path folder;

    private final Stores stores =
            new Stores(() -> DATABASE, new Vault(TestStores.CHEAP, TestStores.NOON), TestStores.NOON);

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    @Test
    void the_others_are_given_their_passphrases_the_store_closes_itself_and_the_next_opening_completes_the_turn() {
        Map<String, char[]> given;
        try (Store store = stores.create(folder, TestStores.USER, TestStores.passphrase())) {
            store.change(tx -> tx.insert(new Person()));
            store.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), TestStores.passphrase(), false);
                return null;
            });
            DISK.watch(folder.resolve("keys.json.next"));
            given = store.keys().rotate(TestStores.passphrase(), Progress.SILENT);
            assertThat(DISK.hasFailed()).isTrue();
            assertThatThrownBy(() -> store.change(tx -> tx.insert(new Person())))
                    .hasMessageContaining("Sign in again; what was saved is safe");
        }
        try (Store store = stores.open(folder, TestStores.USER, TestStores.passphrase())) {
            assertThat(people(store)).isEqualTo(1);
            store.change(tx -> tx.insert(new Person()));
        }
        try (Store store = stores.open(folder, "bea", Passphrase.of(given.get("bea")))) {
            assertThat(people(store)).isEqualTo(2);
        }
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("next") || name.contains("rotated"));
    }

    private static long people(Store store) {
        return store.read(tx -> tx.session()
                .createSelectionQuery("select count(*) from Person", Long.class)
                .getSingleResult());
    }

    /** Fails once: as soon as a file is opened after the next key file, which was there, has become the key file. */
    private static final class FailsAfterTheKeyFile implements Disk {
        private Path next;
        private boolean seen;
        private boolean failed;

        synchronized void watch(Path nextKeyFile) {
            next = nextKeyFile;
        }

        synchronized boolean hasFailed() {
            return failed;
        }

        @Override
        public synchronized FileChannel over(FileChannel file) {
            if (next != null && Files.exists(next)) {
                seen = true;
            } else if (seen && !failed) {
                failed = true;
                throw new UncheckedIOException(new IOException("Input/output error"));
            }
            return file;
        }
    }
}

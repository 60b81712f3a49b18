package org.rowan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.audit.Audit;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Role;
import org.rowan.support.TestStores;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;
import org.rowan.vault.Vault;

/** A change of who can open the store and its entry in the audit, and older key files that are put back. */
class KeyChangeTest {
    private static final String OWN = "garnet lamps by the canal";

    @TempDir
    Path folder;

    private final Stores stores = TestStores.stores();

    @Test
    void a_change_that_a_crash_cut_off_before_the_audit_knew_is_told_by_the_next_opening_once() {
        Path crashed = crashWhileBeaComesIn();
        for (int opened = 0; opened < 2; opened++) {
            try (Store store = open(crashed, TestStores.USER)) {
                assertThat(added(store)).singleElement().satisfies(entry -> {
                    assertThat(entry.detail).isEqualTo("bea: manager");
                    assertThat(entry.userName).isEqualTo(TestStores.USER);
                });
                assertThat(store.firstBrokenAuditEntry()).isEmpty();
            }
        }
        open(crashed, "bea").close();
    }

    @Test
    void whoever_opens_it_next_tells_who_was_interrupted() {
        Path crashed = crashWhileBeaComesIn();
        try (Store store = open(crashed, "bea")) {
            assertThat(added(store)).singleElement().satisfies(entry -> {
                assertThat(entry.detail).isEqualTo("bea: manager\nby ann, who was interrupted");
                assertThat(entry.userName).isEqualTo("bea");
            });
        }
    }

    @Test
    void a_change_that_a_crash_cut_off_before_the_key_file_had_it_is_not_made_and_not_told() throws IOException {
        stores.create(place(), TestStores.USER, TestStores.passphrase()).close();
        byte[] before = Files.readAllBytes(place().resolve(Vault.FILE));
        Path crashed = folder.resolve("crashed");
        try (Store store = open(place(), TestStores.USER)) {
            addBea(store, crashed);
        }
        Files.write(crashed.resolve(Vault.FILE), before);
        for (int opened = 0; opened < 2; opened++) {
            try (Store store = open(crashed, TestStores.USER)) {
                assertThat(new Users(store).list().users()).hasSize(1);
                assertThat(added(store)).isEmpty();
            }
        }
        try (Store store = open(crashed, TestStores.USER)) {
            new Users(store).add("bea", Set.of(Role.MANAGER));
            assertThat(added(store)).hasSize(1);
        }
    }

    @Test
    void what_is_refused_is_not_told_and_every_other_change_is_told_once() {
        try (Store store = stores.create(place(), TestStores.USER, TestStores.passphrase())) {
            Users users = new Users(store);
            users.add("bea", Set.of(Role.MANAGER));
            assertThatThrownBy(() -> users.add("bea", Set.of(Role.MANAGER))).isInstanceOf(Problem.class);
            users.setRoles("bea", Set.of(Role.KEY_WORKER));
            users.reset("bea");
            users.list();
            users.remove("bea");
            assertThat(new Audit(store).newest(9).reversed())
                    .extracting(entry -> entry.action)
                    .containsExactly("store made", "user added", "roles changed", "passphrase reset", "user removed");
        }
    }

    @Test
    void an_older_key_file_that_is_put_back_is_refused_before_anything_of_the_store_is_touched() throws IOException {
        stores.create(place(), TestStores.USER, TestStores.passphrase()).close();
        byte[] older = Files.readAllBytes(place().resolve(Vault.FILE));
        try (Store store = open(place(), TestStores.USER)) {
            addBea(store, folder.resolve("crashed"));
        }
        for (Path at : List.of(place(), folder.resolve("crashed"))) {
            byte[] newest = Files.readAllBytes(at.resolve(Vault.FILE));
            if (at.equals(folder.resolve("crashed"))) {
                open(at, TestStores.USER).close();
                newest = Files.readAllBytes(at.resolve(Vault.FILE));
            }
            Files.write(at.resolve(Vault.FILE), older);
            Map<String, String> before = files(at);
            assertThatThrownBy(() -> open(at, TestStores.USER))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STORE))
                    .hasMessageContaining("older than the store");
            assertThat(files(at)).isEqualTo(before);
            Files.write(at.resolve(Vault.FILE), newest);
            open(at, TestStores.USER).close();
        }
    }

    @Test
    void an_older_head_put_back_with_the_older_key_file_does_not_help() throws IOException {
        stores.create(place(), TestStores.USER, TestStores.passphrase()).close();
        byte[] older = Files.readAllBytes(place().resolve(Vault.FILE));
        byte[] head = Files.readAllBytes(place().resolve(Head.FILE));
        try (Store store = open(place(), TestStores.USER)) {
            addBea(store, folder.resolve("crashed"));
        }
        Files.write(place().resolve(Vault.FILE), older);
        Files.write(place().resolve(Head.FILE), head);
        assertThatThrownBy(() -> open(place(), TestStores.USER))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.STORE));
    }

    /** A copy of the folder at the moment when the key file knows Bea, and the audit does not yet. */
    private Path crashWhileBeaComesIn() {
        Path crashed = folder.resolve("crashed");
        try (Store store = stores.create(place(), TestStores.USER, TestStores.passphrase())) {
            addBea(store, crashed);
        }
        return crashed;
    }

    private static void addBea(Store store, Path crashed) {
        store.keys().ring("user added", "bea: manager", ring -> {
            ring.add("bea", Set.of(Role.MANAGER), Passphrase.of(OWN.toCharArray()), false);
            copy(store.path(), crashed);
            return null;
        });
    }

    private static List<AuditEntry> added(Store store) {
        return new Audit(store)
                .newest(99).stream()
                        .filter(entry -> entry.action.equals("user added"))
                        .toList();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            for (String file : List.of(Vault.FILE, Head.FILE, StoreFolder.DATABASE)) {
                Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** But for the lock, which is taken while somebody looks. */
    private static Map<String, String> files(Path at) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(at)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().contains("lock")) {
                    files.put(file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    private Path place() {
        return folder.resolve("store");
    }

    private Store open(Path at, String user) {
        return stores.open(at, user, user.equals("bea") ? Passphrase.of(OWN.toCharArray()) : TestStores.passphrase());
    }
}

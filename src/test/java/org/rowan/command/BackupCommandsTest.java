package org.rowan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.backup.Backups;
import org.rowan.kernel.Role;
import org.rowan.store.Store;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;
import org.rowan.vault.RecoveryKey;

class BackupCommandsTest {
    @TempDir
    Path folder;

    private Path passphrase;
    private Path store;
    private Path backups;
    private String said;
    private String complained;

    @BeforeEach
    void aStore() throws IOException {
        passphrase = Files.writeString(folder.resolve("passphrase"), "four plain rowan berries\n");
        store = folder.resolve("store");
        backups = folder.resolve("backups");
        try (Store made = TestStores.stores().create(store, TestStores.USER, TestStores.passphrase())) {
            new SmallRefuge(made);
        }
    }

    @Test
    void a_backup_is_made_verified_and_restored() {
        Path backup = backUp();
        assertThat(call("verify-backup", List.of(backup.toString(), "--user", "ann")))
                .isZero();
        assertThat(said).startsWith("This backup is whole: made on ").contains("with 3 changes");
        Path again = folder.resolve("again");
        assertThat(call("restore", List.of(backup.toString(), "--store", again.toString(), "--user", "ann")))
                .isZero();
        assertThat(said).contains("Restored the store of").doesNotContain("was there before");
        assertThat(onStore("audit", "verify")).isZero();
        store = again;
        assertThat(onStore("audit", "verify")).isZero();
        assertThat(said).matches("The audit is whole: \\d+ entries\\.\\R");
    }

    @Test
    void what_a_restored_store_replaces_is_named() {
        Path backup = backUp();
        assertThat(call("restore", List.of(backup.toString(), "--store", store.toString(), "--user", "ann")))
                .isZero();
        assertThat(said).containsPattern("What was there before is in .*replaced-\\d{4}-");
    }

    @Test
    void without_a_folder_the_one_of_the_plan_is_taken() {
        assertThat(onStore("backup")).isEqualTo(2);
        assertThat(complained).contains("--to");
        try (Store open = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            new Backups(open).keep(backups, true);
        }
        assertThat(onStore("backup")).isZero();
        assertThat(Path.of(said.strip())).hasParent(backups).exists();
    }

    @Test
    void a_wrong_passphrase_a_damaged_backup_no_backup_and_a_store_in_use_have_their_own_codes() throws IOException {
        Path backup = backUp();
        assertThat(call("verify-backup", List.of(folder.resolve("none").toString(), "--user", "ann")))
                .isEqualTo(2);
        assertThat(call("verify-backup", List.of(passphrase.toString(), "--user", "ann")))
                .isEqualTo(5);
        try (Store open = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            assertThat(call("restore", List.of(backup.toString(), "--store", store.toString(), "--user", "ann")))
                    .isEqualTo(5);
            assertThat(open.user()).isEqualTo(TestStores.USER);
        }
        byte[] damaged = Files.readAllBytes(backup);
        damaged[damaged.length - 40] ^= 1;
        Files.write(backup, damaged);
        assertThat(call("verify-backup", List.of(backup.toString(), "--user", "ann")))
                .isEqualTo(5);
        assertThat(complained).contains("damaged");
        Files.writeString(passphrase, "not the right berries\n");
        assertThat(call("verify-backup", List.of(backup.toString(), "--user", "ann")))
                .isEqualTo(4);
    }

    @Test
    void where_a_backup_goes_is_for_those_who_keep_them() {
        try (Store open = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            open.keys().ring(ring -> {
                ring.add("bea", Set.of(Role.KEY_WORKER), TestStores.passphrase(), false);
                return null;
            });
        }
        String[] call = {
            "backup",
            "--store",
            store.toString(),
            "--user",
            "bea",
            "--passphrase-file",
            passphrase.toString(),
            "--to",
            backups.toString()
        };
        assertThat(execute(call)).isEqualTo(7);
        assertThat(backups).doesNotExist();
    }

    @Test
    void the_recovery_key_opens_a_backup_from_a_file_and_a_slip_in_it_is_said() throws IOException {
        char[] printed;
        try (Store open = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            printed = open.keys().ring(ring -> {
                RecoveryKey key = ring.newRecoveryKey();
                ring.keep(key);
                return key.printed();
            });
        }
        Path backup = backUp();
        Path file = Files.writeString(
                folder.resolve("recovery"), new String(printed).toLowerCase(java.util.Locale.ROOT) + "\n");
        String[] call = {
            "restore",
            backup.toString(),
            "--store",
            folder.resolve("again").toString(),
            "--recovery-key-file",
            file.toString()
        };
        assertThat(execute(call)).isZero();
        Files.writeString(file, new String(printed).substring(1));
        assertThat(execute(call)).isEqualTo(4);
        assertThat(complained).contains("no recovery key");
        assertThat(execute("restore", backup.toString(), "--store", store.toString()))
                .isEqualTo(2);
    }

    @Test
    void a_broken_audit_is_answered_with_five_and_its_first_broken_entry() {
        try (Store open = TestStores.stores().open(store, TestStores.USER, TestStores.passphrase())) {
            open.write(tx -> tx.session()
                    .createNativeMutationQuery("update audit_entry set user_name = 'bea' where seq = 2")
                    .executeUpdate());
        }
        assertThat(onStore("audit", "verify")).isEqualTo(5);
        assertThat(said).isEqualToIgnoringNewLines("The audit is broken from entry 2 on.");
        assertThat(onStore("backup", "--to", backups.toString())).isEqualTo(5);
        assertThat(complained).contains("from entry 2 on");
        assertThat(backups).isEmptyDirectory();
        assertThat(onStore("audit")).isEqualTo(2);
    }

    @Test
    void a_damaged_store_is_answered_with_five_and_with_what_is_affected() throws IOException {
        assertThat(onStore("check")).isZero();
        assertThat(said).contains("The store is whole");
        Path database = store.resolve("rowan.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        assertThat(onStore("check")).isEqualTo(5);
        assertThat(said).contains("damaged in 1 of").contains("rowan restore");
    }

    private Path backUp() {
        assertThat(onStore("backup", "--to", backups.toString()))
                .as(() -> complained)
                .isZero();
        return Path.of(said.strip());
    }

    /** A command on the store, options last. */
    private int onStore(String... command) {
        boolean plain = command.length == 1 || !command[1].startsWith("--");
        List<String> call = new ArrayList<>(List.of(command));
        call.addAll(
                plain ? command.length : 1,
                List.of("--store", store.toString(), "--user", "ann", "--passphrase-file", passphrase.toString()));
        return execute(call.toArray(String[]::new));
    }

    private int call(String command, List<String> more) {
        List<String> call = new ArrayList<>(List.of(command));
        call.addAll(more);
        call.addAll(List.of("--passphrase-file", passphrase.toString()));
        return execute(call.toArray(String[]::new));
    }

    private int execute(String... call) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = RowanCommand.run(new TestStart(), new PrintWriter(out, true), new PrintWriter(err, true), call);
        said = out.toString();
        complained = err.toString();
        return exit;
    }
}

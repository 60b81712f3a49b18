package org.rowan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.rowan.kernel.Problem;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.store.sealed.Slice;
import org.rowan.vault.ChainEnd;
import org.rowan.vault.ChainKey;
import org.rowan.vault.ErasedCases;
import org.rowan.vault.Vault;

/** A copy of a database, looked at beside the one at work; it cannot be written to. */
final class Copy implements AutoCloseable {
    private final DatabaseFile file;
    private final Vault.Opened keys;
    private final Connection connection;

    private Copy(DatabaseFile file, Vault.Opened keys, Connection connection) {
        this.file = file;
        this.keys = keys;
        this.connection = connection;
    }

    /** @param bytes where the copy lies */
    static Copy open(Slice bytes, Vault.Opened keys) throws IOException, SQLException {
        // a name that no file has: H2 wants one, and another for each copy
        Path name = Path.of(System.getProperty("java.io.tmpdir"), "copy-" + UUID.randomUUID() + DatabaseFile.ENDING);
        DatabaseFile file = new DatabaseFile(name, DatabaseFile.Kind.READ);
        SealedFiles.enter(name, keys.key().blockSeal(), bytes);
        char[] password = keys.key().h2FilePassword();
        char[] passwords = SwitchedSource.passwords(password);
        try {
            return new Copy(file, keys, SwitchedSource.h2(file.url(), passwords).getConnection());
        } catch (SQLException | RuntimeException e) {
            SealedFiles.leave(name);
            throw e;
        } finally {
            Arrays.fill(password, '\0');
            Arrays.fill(passwords, '\0');
        }
    }

    Connection connection() {
        return connection;
    }

    /**
     * Looks whether the copy is what it is said to be: the store's own, with all its changes and its audit up to the same
     * entry.
     *
     * @return the number of the first entry of the audit that is not as it was written; nothing if all are
     * @throws Problem of kind STORE if it is not
     */
    OptionalLong require(BackupAbout about) throws SQLException {
        boolean ours = number("select count(*) from store_state where id = 1 and changes = " + about.changes()) == 1
                && keys.storeId().equals(store());
        if (!ours || !about.audited().map(ChainEnd::entry).equals(audited().map(ChainEnd::entry))) {
            throw BackupReader.damaged();
        }
        return about.audited().isPresent() ? firstBroken(about.audited().get()) : OptionalLong.empty();
    }

    private OptionalLong firstBroken(ChainEnd end) throws SQLException {
        try (ChainKey chain = ChainKey.open(bytes("select chain_key from store_state"), keys.key())
                .orElseThrow(BackupReader::damaged)) {
            OptionalLong broken = AuditCheck.firstBroken(connection, chain);
            return broken.isPresent() || AuditCheck.holds(connection, end) ? broken : OptionalLong.of(end.entry());
        }
    }

    /** @throws Problem of kind STORE if a folder has a list of erased cases of this store that is not as it was written */
    void requireErasedList(Path folder) throws SQLException {
        byte[] sealed = AuditCheck.isKept(connection) ? bytes("select chain_key from store_state") : new byte[0];
        try (ChainKey chain = ChainKey.open(sealed, keys.key()).orElse(null)) {
            if (chain != null) {
                new ErasedCases(folder, chain, keys.storeId()).read();
            }
        }
    }

    private Optional<ChainEnd> audited() throws SQLException {
        return AuditCheck.isKept(connection) ? AuditCheck.end(connection) : Optional.empty();
    }

    private UUID store() throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select store from store_state")) {
            return row.next() ? row.getObject(1, UUID.class) : null;
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private byte[] bytes(String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            byte[] found = row.next() ? row.getBytes(1) : null;
            return found == null ? new byte[0] : found;
        }
    }

    @Override
    public void close() throws IOException {
        Quietly.close(connection);
        SealedFiles.leave(file.path());
    }
}

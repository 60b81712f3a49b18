package org.rowan.store;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rowan.vault.ChainEnd;
import org.rowan.vault.ChainKey;

/** Goes along the chain of the audit, from its beginning. By JDBC, since a copy of the database has no Hibernate over it. */
final class AuditCheck {
    /** Entries that are in memory at once: H2 collects all that a query finds. */
    private static final int PAGE = 2000;

    private AuditCheck() {}

    /**
     * An entry as the check looks at it.
     *
     * @param detailTrue whether the detail is the one that was written; an erased one is
     */
    private record Checked(AuditEntry entry, boolean detailTrue) {
        @Override
        public String toString() {
            return entry.toString();
        }
    }

    /** The number of the first entry that is missing, was changed or does not follow; nothing if the chain is whole. */
    static OptionalLong firstBroken(Connection connection, ChainKey key) throws SQLException {
        byte[] before = AuditEntry.BEGINNING;
        long expected = 1;
        long salted =
                isSalted(connection) ? Long.MAX_VALUE : number(connection, "select audit_salted from store_state");
        List<Checked> page = after(connection, 0, salted);
        while (!page.isEmpty()) {
            for (Checked checked : page) {
                AuditEntry entry = checked.entry;
                if (entry.seq != expected || !entry.follows(before, key) || !checked.detailTrue) {
                    return OptionalLong.of(expected);
                }
                before = entry.seal;
                expected++;
            }
            page = after(connection, expected - 1, salted);
        }
        return Arrays.equals(endInState(connection), before) ? OptionalLong.empty() : OptionalLong.of(expected);
    }

    /** Whether the database is of a schema that keeps an audit. */
    static boolean isKept(Connection connection) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(null, null, "AUDIT_ENTRY", null)) {
            return found.next();
        }
    }

    /** Whether it is of a schema whose details are in the clear, and their digests over a salt. */
    private static boolean isSalted(Connection connection) throws SQLException {
        try (ResultSet found = connection.getMetaData().getColumns(null, null, "AUDIT_ENTRY", "SALT")) {
            return found.next();
        }
    }

    /** The last entry; nothing where there is none. */
    static Optional<ChainEnd> end(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select seq, seal from audit_entry where seq = (select max(seq) from audit_entry)")) {
            return row.next() ? Optional.of(new ChainEnd(row.getLong(1), row.getBytes(2))) : Optional.empty();
        }
    }

    /** Whether an entry that was the last one once is there still. */
    static boolean holds(Connection connection, ChainEnd end) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select seal from audit_entry where seq = ?")) {
            query.setLong(1, end.entry());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && MessageDigest.isEqual(row.getBytes(1), end.seal());
            }
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static byte[] endInState(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select audit_end from store_state")) {
            byte[] seal = row.next() ? row.getBytes(1) : null;
            return seal == null ? AuditEntry.BEGINNING : seal;
        }
    }

    private static List<Checked> after(Connection connection, long seq, long salted) throws SQLException {
        List<Checked> page = new ArrayList<>(PAGE);
        try (PreparedStatement query = connection.prepareStatement(
                "select * from audit_entry where seq > ? order by seq fetch first " + PAGE + " rows only")) {
            query.setLong(1, seq);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    AuditEntry entry = entry(row);
                    page.add(new Checked(entry, isDetailTrue(entry, row, salted)));
                }
            }
        }
        return page;
    }

    private static boolean isDetailTrue(AuditEntry entry, ResultSet row, long salted) throws SQLException {
        if (entry.sealedDetail == null) {
            return true;
        }
        if (salted == Long.MAX_VALUE) {
            return Arrays.equals(entry.digest, AuditEntry.digestOf(row.getBytes("salt"), entry.sealedDetail));
        }
        // the salt of an older entry is gone: its own seal shows that the detail is the one that was written
        return entry.seq <= salted || Arrays.equals(entry.digest, AuditEntry.digestOf(entry.sealedDetail));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        AuditEntry entry = new AuditEntry();
        entry.seq = row.getLong("seq");
        entry.at = row.getObject("at", OffsetDateTime.class).toInstant();
        entry.userName = row.getString("user_name");
        entry.action = row.getString("action");
        entry.kind = row.getString("kind");
        entry.recordId = row.getObject("record_id", Long.class);
        entry.sealedDetail = row.getBytes("detail");
        entry.digest = row.getBytes("digest");
        entry.seal = row.getBytes("seal");
        return entry;
    }
}

package org.rowan.store.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.rowan.vault.CaseKey;
import org.rowan.vault.CaseSeal;
import org.rowan.vault.StoreKey;

/**
 * The keys of the cases of one open database, read as they are needed: those of neighbouring cases at once, since lists go
 * through many, and the pages that were not used for longest are let go.
 */
public final class CaseKeys implements AutoCloseable {
    private static final int PAGE = 256;
    private static final int MOST_PAGES = 1_200;

    private final CaseSeal seal;
    private final SequencedMap<Long, Map<Long, CaseKey>> pages = new LinkedHashMap<>(16, 0.75f, true);

    /** Null until it is asked for. */
    private Set<Long> erased;

    /** @param storeKey stays the caller's to close */
    public CaseKeys(StoreKey storeKey) {
        this.seal = storeKey.caseSeal();
    }

    /** For one session; it is closed with these keys. */
    CaseSeal seal() {
        return seal.another();
    }

    synchronized Optional<CaseKey> known(long caseId) {
        Map<Long, CaseKey> page = pages.get(page(caseId));
        return page == null ? Optional.empty() : Optional.ofNullable(page.get(caseId));
    }

    static long page(long caseId) {
        return caseId / PAGE;
    }

    /** Reads the keys of the cases around one, as a transaction sees them. A key that does not unwrap is as good as none. */
    void read(long caseId, Connection connection, CaseSeal seal) throws SQLException {
        long page = page(caseId);
        Map<Long, CaseKey> found = new HashMap<>();
        try (var select = connection.prepareStatement(
                "select case_id, name, wrapped from case_key where case_id between ? and ?")) {
            select.setLong(1, page * PAGE);
            select.setLong(2, page * PAGE + PAGE - 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long id = row.getLong(1);
                    seal.unwrap(row.getBytes(3), place(id, row.getObject(2, UUID.class)))
                            .ifPresent(key -> found.put(id, key));
                }
            }
        }
        keep(page, found);
    }

    /** The cases whose keys were destroyed, as far as this database has seen them. */
    synchronized Set<Long> erased(Connection connection) throws SQLException {
        if (erased == null) {
            Set<Long> found = new HashSet<>();
            try (var select = connection.prepareStatement("select case_id from erased_case where case_id is not null");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
            erased = found;
        }
        return erased;
    }

    /** A key that is known already stays the one that it is, since somebody may be at work with it. */
    private synchronized void keep(long page, Map<Long, CaseKey> found) {
        pages.getOrDefault(page, Map.of())
                .forEach(
                        (id, known) -> Optional.ofNullable(found.put(id, known)).ifPresent(CaseKey::close));
        pages.put(page, found);
        if (pages.size() > MOST_PAGES) {
            pages.pollFirstEntry();
        }
    }

    /** Wraps the keys of a database under another store key, {@code old} being the one that they are under. */
    public static void rewrap(Connection connection, StoreKey old, StoreKey fresh) throws SQLException {
        long last = Long.MIN_VALUE;
        boolean more = true;
        try (CaseSeal before = old.caseSeal();
                CaseSeal after = fresh.caseSeal();
                var select = connection.prepareStatement(
                        "select case_id, name, wrapped from case_key where case_id > ? order by case_id fetch first 1000 rows only");
                var update = connection.prepareStatement("update case_key set wrapped = ? where case_id = ?")) {
            while (more) {
                more = false;
                select.setLong(1, last);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        more = true;
                        last = row.getLong(1);
                        byte[] place = place(last, row.getObject(2, UUID.class));
                        Optional<CaseKey> key = before.unwrap(row.getBytes(3), place);
                        if (key.isPresent()) {
                            update.setBytes(1, after.wrap(key.get(), place));
                            update.setLong(2, last);
                            update.addBatch();
                            key.get().close();
                        }
                    }
                }
                update.executeBatch();
            }
        }
    }

    /** What a wrapped key is bound to. */
    static byte[] place(long caseId, UUID name) {
        return ByteBuffer.allocate(8 + 3 * Long.BYTES)
                .put("case_key".getBytes(StandardCharsets.US_ASCII))
                .putLong(caseId)
                .putLong(name.getMostSignificantBits())
                .putLong(name.getLeastSignificantBits())
                .array();
    }

    /** Overwrites the keys. */
    @Override
    public synchronized void close() {
        pages.values().forEach(page -> page.values().forEach(CaseKey::close));
        pages.clear();
        seal.close();
    }

    @Override
    public String toString() {
        return "keys of cases";
    }
}

package org.rowan.store;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.hibernate.StatelessSession;
import org.rowan.store.cases.KeyOwner;
import org.rowan.store.cases.Sealing;
import org.rowan.vault.ChainKey;

/** What one transaction does, for the audit; written with it or not at all. */
final class Trail {
    private static final Set<String> NOT_TOLD =
            Set.of("id", "version", "createdAt", "createdBy", "changedAt", "changedBy");
    private static final int LONGEST = 100_000;

    private final List<Told> told = new ArrayList<>();
    private final boolean eachRecord;
    private boolean changesRecords;

    /** @param caseId the case that the record belongs to, null where it is to be found out */
    private record Told(String action, String kind, Long id, Long caseId, String detail) {
        long caseIn(StatelessSession session) {
            return caseId == null ? KeyOwner.record(session, kind, id) : caseId;
        }

        @Override
        public String toString() {
            return action + " " + kind + " " + id;
        }
    }

    /** @param eachRecord false for a change of very many, which is noted as a whole */
    Trail(boolean eachRecord) {
        this.eachRecord = eachRecord;
    }

    /** Whether it tells of a record that was added, changed or removed, and not only of what was done or seen. */
    boolean changesRecords() {
        return changesRecords;
    }

    boolean tellsEachRecord() {
        return eachRecord;
    }

    /** What a record holds when it is added stands in the record, or in the first entry that changes it. */
    void added(StoredRecord row) {
        about("added", row, null);
    }

    void changed(StoredRecord before, StoredRecord after) {
        about("changed", after, differences(before, after));
    }

    void removed(StoredRecord row) {
        about("removed", row, fields(row));
    }

    private void about(String action, StoredRecord row, String detail) {
        changesRecords = true;
        told.add(new Told(action, row.getClass().getSimpleName(), row.id, KeyOwner.record(row), detail));
    }

    void noted(String action, String kind, Long id, String detail) {
        told.add(new Told(action, kind, id, null, detail));
    }

    /** Under the key of the house, whatever the record belongs to. */
    void notedForEver(String action, String kind, Long id, String detail) {
        told.add(new Told(action, kind, id, KeyOwner.HOUSE, detail));
    }

    /** Writes the entries behind the last one of the chain. */
    void write(StatelessSession session, ChainKey key, String user, Clock clock) {
        if (told.isEmpty()) {
            return;
        }
        // not max(seq): after a change of its own, a transaction of H2 does not find the last row of an index
        StoreState state = session.createSelectionQuery("from StoreState", StoreState.class)
                .getSingleResult();
        long seq = state.auditEntries;
        byte[] before = seq == 0 ? AuditEntry.BEGINNING : state.auditEnd;
        List<AuditEntry> entries = new ArrayList<>();
        for (Told one : told) {
            AuditEntry entry = entry(++seq, one, session);
            entry.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            entry.userName = user;
            entry.seal = entry.sealAfter(before, key);
            before = entry.seal;
            entries.add(entry);
        }
        session.insertMultiple(entries);
        session.createMutationQuery("update StoreState set auditEnd = :end, auditEntries = :entries")
                .setParameter("end", before)
                .setParameter("entries", seq)
                .executeUpdate();
    }

    private static AuditEntry entry(long seq, Told told, StatelessSession session) {
        AuditEntry entry = new AuditEntry();
        entry.seq = seq;
        entry.action = told.action;
        entry.kind = told.kind;
        entry.recordId = told.id;
        if (told.detail != null) {
            entry.caseId = told.caseIn(session);
            if (!Sealing.of(session).isErased(entry.caseId)) {
                entry.sealedDetail =
                        Sealing.of(session).seal(AuditEntry.DETAIL, seq, entry.caseId, shortened(told.detail));
            }
        }
        entry.digest = AuditEntry.digestOf(entry.sealedDetail);
        return entry;
    }

    private static String shortened(String detail) {
        return detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST) + " ...";
    }

    private static String fields(StoredRecord row) {
        StringJoiner told = new StringJoiner("\n");
        for (Field field : toldOf(row)) {
            Object value = value(field, row);
            if (value != null) {
                told.add(field.getName() + ": " + value);
            }
        }
        return told.toString();
    }

    private static String differences(StoredRecord before, StoredRecord after) {
        StringJoiner told = new StringJoiner("\n");
        for (Field field : toldOf(after)) {
            Object was = value(field, before);
            Object is = value(field, after);
            if (!Objects.equals(was, is)) {
                told.add(field.getName() + ": " + words(was) + " -> " + words(is));
            }
        }
        return told.toString();
    }

    private static String words(Object value) {
        return value == null ? "(empty)" : value.toString();
    }

    private static List<Field> toldOf(StoredRecord row) {
        return java.util.Arrays.stream(row.getClass().getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !NOT_TOLD.contains(field.getName()))
                .toList();
    }

    private static Object value(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("records have public fields", e);
        }
    }
}

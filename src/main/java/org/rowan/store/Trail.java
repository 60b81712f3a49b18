package org.rowan.store;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.hibernate.StatelessSession;
import org.rowan.vault.ChainKey;

/** What one transaction does, for the audit; written with it or not at all. */
final class Trail {
    private static final Set<String> NOT_TOLD =
            Set.of("id", "version", "createdAt", "createdBy", "changedAt", "changedBy");
    private static final int SALT = 16;
    private static final int LONGEST = 100_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<AuditEntry> entries = new ArrayList<>();
    private final boolean eachRecord;

    /** @param eachRecord false for a change of very many, which is noted as a whole */
    Trail(boolean eachRecord) {
        this.eachRecord = eachRecord;
    }

    boolean tellsEachRecord() {
        return eachRecord;
    }

    /** What a record holds when it is added stands in the record, or in the first entry that changes it. */
    void added(StoredRecord row) {
        noted("added", row.getClass().getSimpleName(), row.id, null);
    }

    void changed(StoredRecord before, StoredRecord after) {
        noted("changed", after.getClass().getSimpleName(), after.id, differences(before, after));
    }

    void removed(StoredRecord row) {
        noted("removed", row.getClass().getSimpleName(), row.id, fields(row));
    }

    void noted(String action, String kind, Long id, String detail) {
        entries.add(entry(action, kind, id, detail));
    }

    /** Writes the entries behind the last one of the chain. */
    void write(StatelessSession session, ChainKey key, String user, Clock clock) {
        if (entries.isEmpty()) {
            return;
        }
        AuditEntry end = last(session);
        for (AuditEntry entry : entries) {
            entry.seq = end == null ? 1 : end.seq + 1;
            entry.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            entry.userName = user;
            entry.seal = entry.sealAfter(end == null ? AuditEntry.BEGINNING : end.seal, key);
            end = entry;
        }
        session.insertMultiple(entries);
        session.createMutationQuery("update StoreState set auditEnd = :end")
                .setParameter("end", end.seal)
                .executeUpdate();
    }

    private static AuditEntry last(StatelessSession session) {
        Long seq = session.createSelectionQuery("select max(seq) from AuditEntry", Long.class)
                .getSingleResult();
        return seq == null ? null : session.get(AuditEntry.class, seq);
    }

    private static AuditEntry entry(String action, String kind, Long id, String detail) {
        AuditEntry entry = new AuditEntry();
        entry.action = action;
        entry.kind = kind;
        entry.recordId = id;
        entry.salt = new byte[SALT];
        RANDOM.nextBytes(entry.salt);
        entry.detail = detail == null || detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST) + " ...";
        entry.digest = AuditEntry.digestOf(entry.salt, entry.detail);
        return entry;
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

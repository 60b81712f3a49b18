package org.rowan.store.cases;

import java.lang.reflect.Field;
import org.hibernate.StatelessSession;
import org.rowan.store.StoredRecord;

/** Finds the case that a record belongs to, whether or not that has a key yet. */
public final class CaseOf {
    /** Stands for the records that belong to no case: their key is the house's. */
    public static final long HOUSE = 0;

    private CaseOf() {}

    public static long record(StoredRecord row) {
        SealedKind kind = SealedKind.of(row.getClass());
        if (kind.isCase()) {
            return row.id;
        }
        for (Field field : kind.cases()) {
            Object id = SealedKind.value(field, row);
            if (id != null) {
                return (Long) id;
            }
        }
        if (!kind.cases().isEmpty()) {
            throw new IllegalStateException(row + " names no case");
        }
        return HOUSE;
    }

    /** As {@link #record(StoredRecord)}, by the name of its kind; the house where there is no such record (any more). */
    public static long record(StatelessSession session, String kind, Long id) {
        if (kind == null || id == null) {
            return HOUSE;
        }
        return session.getFactory().getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals(kind))
                .map(entity -> session.get(entity.getJavaType(), (Object) id))
                .filter(StoredRecord.class::isInstance)
                .map(row -> record((StoredRecord) row))
                .findFirst()
                .orElse(HOUSE);
    }
}

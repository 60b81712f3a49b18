package org.rowan.store.cases;

import java.lang.reflect.Field;
import org.hibernate.StatelessSession;
import org.rowan.store.StoredRecord;

/** Finds the part of a case under whose key a record is sealed, whether or not that has a key yet: the record itself if it is one, else the
 * support period, the referral or the person that it belongs to, in this order. */
public final class KeyOwner {
    /** Stands for the records that belong to no case: their key is the house's. */
    public static final long HOUSE = 0;

    private KeyOwner() {}

    public static long record(StoredRecord row) {
        SealedKind kind = SealedKind.of(row.getClass());
        if (kind.hasKey()) {
            return row.id;
        }
        for (Field field : kind.owners()) {
            Object id = SealedKind.value(field, row);
            if (id != null) {
                return (Long) id;
            }
        }
        if (!kind.owners().isEmpty()) {
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

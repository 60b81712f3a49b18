package org.rowan.sheets.store;

import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.sheets.BroughtSheet;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.store.sight.CaseOf;

/** Reads what a spreadsheet is held against, and what came of one. */
public final class SheetQueries {
    private SheetQueries() {}

    /** All records of a kind. */
    public static <R extends StoredRecord> List<R> all(Tx tx, Class<R> kind) {
        return tx.session()
                .createSelectionQuery("from " + kind.getSimpleName() + " order by id", kind)
                .list();
    }

    /** The records of a kind that came of a spreadsheet and are still there. */
    public static <R extends StoredRecord> List<R> of(Tx tx, BroughtSheet brought, Class<R> kind) {
        return tx.session()
                .createSelectionQuery(
                        "from " + kind.getSimpleName() + " where id between :first and :last order by id", kind)
                .setParameter("first", brought.firstId)
                .setParameter("last", brought.lastId)
                .list();
    }

    /** The ids of the records of a spreadsheet to which others have come since. */
    public static List<Long> referredTo(Tx tx, BroughtSheet brought) {
        List<Long> ids = new ArrayList<>();
        for (EntityType<?> kind : tx.session().getFactory().getMetamodel().getEntities()) {
            references(kind.getJavaType())
                    .forEach(field -> ids.addAll(tx.session()
                            .createSelectionQuery(
                                    "select k.%2$s from %1$s k where k.%2$s between :first and :last and (k.id < :first or k.id > :last)"
                                            .formatted(kind.getName(), field.getName()),
                                    Long.class)
                            .setParameter("first", brought.firstId)
                            .setParameter("last", brought.lastId)
                            .list()));
        }
        return ids;
    }

    private static Stream<Field> references(Class<?> kind) {
        return StoredRecord.class.isAssignableFrom(kind)
                ? Arrays.stream(kind.getFields()).filter(field -> field.isAnnotationPresent(CaseOf.class))
                : Stream.empty();
    }

    /** The quarters of which a return was signed since. */
    public static List<String> signedSince(Tx tx, Instant moment) {
        return tx.session()
                .createSelectionQuery(
                        "select distinct period from SignedReturn where createdAt > :moment order by period",
                        String.class)
                .setParameter("moment", moment)
                .list();
    }
}

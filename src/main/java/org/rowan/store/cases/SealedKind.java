package org.rowan.store.cases;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.store.Case;
import org.rowan.store.InCase;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;

/**
 * What a kind of record declares of its cases.
 *
 * @param isCase whether each record is a case of its own
 * @param cases the fields that name the case
 * @param sealed the fields that are sealed
 */
record SealedKind(boolean isCase, List<Field> cases, List<Field> sealed) {
    private static final ClassValue<SealedKind> KINDS = new ClassValue<>() {
        @Override
        protected SealedKind computeValue(Class<?> kind) {
            return new SealedKind(
                    kind.isAnnotationPresent(Case.class),
                    with(kind, InCase.class).toList(),
                    with(kind, Sealed.class).toList());
        }
    };

    private static Stream<Field> with(Class<?> kind, Class<? extends java.lang.annotation.Annotation> mark) {
        return Arrays.stream(kind.getFields()).filter(field -> field.isAnnotationPresent(mark));
    }

    static SealedKind of(Class<?> kind) {
        return KINDS.get(kind);
    }

    /** Whether a record says anything that is to be sealed. */
    static boolean saysSomething(StoredRecord row) {
        return of(row.getClass()).sealed.stream().anyMatch(field -> value(field, row) != null);
    }

    static Object value(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("records have public fields", e);
        }
    }
}

package org.rowan.store.cases;

import static java.util.Comparator.comparingInt;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.store.OwnKey;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.PartOfCase;

/**
 * What a kind of record declares of its keys.
 *
 * @param hasKey whether each record has a key of its own
 * @param owners else the fields that refer to the record that has it, the nearest first
 * @param sealed the fields that are sealed under it
 */
record SealedKind(boolean hasKey, List<Field> owners, List<Field> sealed) {
    /** A note on a support period goes with the support, not with the person. */
    private static final List<CasePart> NEAREST_FIRST = List.of(CasePart.SUPPORT, CasePart.REFERRAL, CasePart.PERSON);

    private static final ClassValue<SealedKind> KINDS = new ClassValue<>() {
        @Override
        protected SealedKind computeValue(Class<?> kind) {
            return new SealedKind(
                    kind.isAnnotationPresent(PartOfCase.class) || kind.isAnnotationPresent(OwnKey.class),
                    with(kind, CaseOf.class)
                            .sorted(comparingInt(field -> NEAREST_FIRST.indexOf(
                                    field.getAnnotation(CaseOf.class).value())))
                            .toList(),
                    with(kind, Sealed.class)
                            .filter(field -> !field.getAnnotation(Sealed.class).house())
                            .toList());
        }
    };

    private static Stream<Field> with(Class<?> kind, Class<? extends Annotation> mark) {
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

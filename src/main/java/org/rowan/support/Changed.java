package org.rowan.support;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Objects;
import org.rowan.casefile.CourtOrder;
import org.rowan.store.StoredRecord;

/** What a record says otherwise than before. */
final class Changed {
    private Changed() {}

    /**
     * Whether something that was said before is said otherwise. What is only filled in, such as the day on which something was
     * done, is no correction: nobody can have relied on it.
     */
    static boolean isCorrected(StoredRecord before, StoredRecord after) {
        return Arrays.stream(before.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .anyMatch(field -> isSaidOtherwise(field, of(field, before), of(field, after)));
    }

    /** That a need is open says that nobody knows yet what comes of it. */
    private static boolean isSaidOtherwise(Field field, Object before, Object after) {
        boolean unsaid =
                before == null ? !saysNoEnd(field) : field.getName().equals("outcome") && before.equals("open");
        return !unsaid && !Objects.equals(before, after);
    }

    /** An order without a last day holds until a further one, and somebody may have relied on that. */
    private static boolean saysNoEnd(Field field) {
        return field.getDeclaringClass().equals(CourtOrder.class)
                && field.getName().equals("ends");
    }

    private static Object of(Field field, StoredRecord row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("records have public fields", e);
        }
    }
}

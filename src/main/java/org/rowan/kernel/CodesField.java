package org.rowan.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Several codes kept in one field, separated by semicolons as in the exchange set. */
public final class CodesField {
    private CodesField() {}

    public static List<String> split(String field) {
        return field == null || field.isEmpty() ? List.of() : Arrays.asList(field.split(";", -1));
    }

    /** The field for some codes; null where there is none, which stands for not recorded. */
    public static String join(Collection<String> codes) {
        return codes.isEmpty() ? null : String.join(";", codes);
    }

    public static boolean has(String field, String code) {
        return split(field).contains(code);
    }
}

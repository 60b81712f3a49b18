package org.rowan.sheets;

import org.rowan.kernel.Codes;

/**
 * Where a column goes.
 *
 * @param need the code of the need where the column answers yes or no to one, else empty
 */
public record Target(Field field, String need) {
    public static final Target LEFT_OUT = new Target(Field.LEFT_OUT, "");

    public static Target of(Field field) {
        return new Target(field, "");
    }

    public String words() {
        return field == Field.NEED ? "Need: " + Codes.standard().list("need").label(need) : field.words();
    }

    /** As it is remembered: {@code NEED:housing}. */
    public String written() {
        return need.isEmpty() ? field.name() : field.name() + ":" + need;
    }

    /** @throws IllegalArgumentException for what {@link #written} never gave */
    public static Target read(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? of(Field.valueOf(written))
                : new Target(Field.valueOf(written.substring(0, colon)), written.substring(colon + 1));
    }
}

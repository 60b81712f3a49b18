package org.rowan.disclosure;

import java.math.BigDecimal;

/**
 * One number that was counted, without any protection: it stays inside unless {@link Disclosure} lets it out.
 *
 * @param period {@code 2020-21/Q4}, or {@code 2020-21} for a whole year
 * @param table R0 to R16
 * @param serviceKind a service kind or one of the roll-ups
 * @param category a category of the dimension, or {@link #TOTAL}
 * @param unit what the measure counts: individual, household, referral, space, night ...
 * @param value the number; pence where the unit is {@link #POUND}
 */
public record Figure(
        String period,
        String table,
        String serviceKind,
        String dimension,
        String category,
        String measure,
        String unit,
        long value) {

    /** The category that stands for a whole dimension. */
    public static final String TOTAL = "total";

    /** The unit of money. */
    public static final String POUND = "pound";

    private static final int PENCE = 2;

    /** The value as it is written: pounds with two decimals, everything else a whole number. */
    public String text() {
        return text(unit, value);
    }

    /** A value of some unit as it is written. */
    public static String text(String unit, long value) {
        return unit.equals(POUND) ? BigDecimal.valueOf(value, PENCE).toPlainString() : Long.toString(value);
    }

    /**
     * The value that was written so.
     *
     * @throws ArithmeticException or NumberFormatException if it was not
     */
    public static long value(String unit, String text) {
        return new BigDecimal(text)
                .movePointRight(unit.equals(POUND) ? PENCE : 0)
                .longValueExact();
    }

    public boolean isTotal() {
        return category.equals(TOTAL);
    }
}

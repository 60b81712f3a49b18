package org.rowan.disclosure;

/**
 * One number that was counted, without any protection: it stays inside unless {@link Disclosure} lets it out.
 *
 * @param period {@code 2020-21/Q4}, or {@code 2020-21} for a whole year
 * @param table R0 to R16
 * @param serviceKind a service kind or one of the roll-ups
 * @param category a category of the dimension, or {@link #TOTAL}
 * @param unit what the measure counts: individual, household, referral, space, night ...
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

    public boolean isTotal() {
        return category.equals(TOTAL);
    }
}

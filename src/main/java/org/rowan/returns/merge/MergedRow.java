package org.rowan.returns.merge;

/**
 * A figure of the city.
 *
 * @param where its period, table, service, breakdown, line, measure and unit
 * @param providers how many providers are in it
 */
public record MergedRow(Where where, Amount amount, int providers) {
    /** Where a figure stands. */
    public record Where(
            String period,
            String table,
            String serviceKind,
            String dimension,
            String level,
            String category,
            String measure,
            String unit) {}

    /** The marker that stands instead of a number: {@code [x]} if a provider is missing, {@code [c]} if nothing is known. */
    public String marker() {
        if (amount.missing() > 0) {
            return "[x]";
        }
        return amount.saysNothing() ? "[c]" : "";
    }
}

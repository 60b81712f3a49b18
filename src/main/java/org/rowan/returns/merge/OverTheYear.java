package org.rowan.returns.merge;

import java.util.Set;

/**
 * How a measure of four quarters makes that of the year. What can't be made from them (everybody supported, who came and
 * went, is counted anew in each quarter) is not given for the year.
 */
enum OverTheYear {
    /** The year's number is the sum of the quarters'. */
    SUM,
    /** The year begins as its first quarter does. */
    FIRST,
    /** The year ends as its last quarter does. */
    LAST,
    /** It does not follow from the quarters. */
    NOT;

    private static final Set<String> SUMS = Set.of(
            "nights_open",
            "nights_void",
            "nights_available",
            "nights_occupied",
            "received",
            "placed",
            "not_placed",
            "withdrawn",
            "later_placed",
            "first_in_year",
            "contacts",
            "sessions",
            "attendances",
            "properties",
            "grants",
            "amount");

    static OverTheYear of(Column column) {
        String measure = column.measure();
        if (measure.equals("ended")) {
            // support periods in R11 and R12; people and households who left in R4 and R5 may come again
            return column.table().equals("R11") || column.table().equals("R12") ? SUM : NOT;
        }
        return switch (measure) {
            case "open_start", "units_start" -> isOfPeople(column) ? NOT : FIRST;
            case "open_end", "units_end", "waiting" -> isOfPeople(column) ? NOT : LAST;
            default -> SUMS.contains(measure) ? SUM : NOT;
        };
    }

    /** R4's totals beside those first counted tell of people, and stay with their quarters. */
    private static boolean isOfPeople(Column column) {
        return column.table().equals("R4");
    }
}

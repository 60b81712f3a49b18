package org.rowan.returns.merge;

import java.util.List;
import java.util.Set;

/**
 * How a measure of four quarters makes that of the year. What can't be made from them (everybody supported, who came and
 * went, is counted anew in each quarter) is not given for the year.
 */
enum OverTheYear {
    /** The year's number is the sum of the quarters'. */
    SUM,
    /** So is its total; but who is in which line is told by what was recorded last, and may be another line in the year. */
    SUM_OF_TOTALS,
    /**
     * The year has at least as many: what was recorded on those who came in a quarter by its end is recorded in the year too,
     * and more may have been later.
     */
    AT_LEAST,
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

    /** By table, dimension and measure: questions of yes and no that a return by quarter asks of those who came in it. */
    private static final Set<List<String>> RECORDED = Set.of(
            List.of("R6", "characteristic", "first_in_year"),
            List.of("R9", "need", "identified"),
            List.of("R9", "need", "met"),
            List.of("R10", "support_given", "individuals"),
            List.of("R14", "abuse", "adults"),
            List.of("R14", "marac", "hearings"),
            List.of("R15", "age_band", "own_support"));

    /** The latest status, and how many children were ever in a household. */
    private static final Set<String> CHANGING = Set.of("recourse", "children");

    static OverTheYear of(Column column) {
        String measure = column.measure();
        if (RECORDED.contains(List.of(column.table(), column.dimension(), measure))) {
            return AT_LEAST;
        }
        if (measure.equals("first_in_year") && CHANGING.contains(column.dimension())) {
            return SUM_OF_TOTALS;
        }
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

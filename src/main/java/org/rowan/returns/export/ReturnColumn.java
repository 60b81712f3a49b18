package org.rowan.returns.export;

import java.util.List;

/**
 * A column of {@code return.csv}, as the metadata beside it describes it.
 *
 * @param datatype a datatype of CSV on the Web
 * @param required whether every row fills it
 */
record ReturnColumn(String name, String description, String datatype, boolean required) {
    /** The columns in their order. */
    static final List<ReturnColumn> ALL = List.of(
            text("period", "Quarter of the financial year (2020-21/Q4), or the year (2020-21)"),
            text("table", "Table of the return, R0 to R16"),
            text("service_kind", "Kind of service, or a roll-up of kinds in which everybody counts once"),
            text("dimension", "What the table is broken down by"),
            new ReturnColumn(
                    "level",
                    "Level of the ladder at which the dimension is shown (1 is the finest), total if only its total"
                            + " is; empty where it has no ladder",
                    "string",
                    false),
            text("category", "Category of the dimension; total for the whole of it"),
            text("measure", "What was counted"),
            text("unit", "What one stands for: individual, household, referral, space, night, pound and others"),
            new ReturnColumn(
                    "value",
                    "The number, of pounds with two decimals; empty where a marker stands instead",
                    "decimal",
                    false),
            new ReturnColumn(
                    "marker",
                    "Shorthand of the Government Statistical Service: [c] withheld, [z] not applicable, [x] not"
                            + " available, [r] revised; empty where there is a number",
                    "string",
                    false));

    private static ReturnColumn text(String name, String description) {
        return new ReturnColumn(name, description, "string", true);
    }
}

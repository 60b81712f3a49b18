package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;

/** Writes down rows as a careless return would have them. */
final class Leaks {
    static final String SAFE = "safe_accommodation";

    private final List<PublishedRow> rows = new ArrayList<>();
    private String period = "2020-21/Q1";
    private String scope = SAFE;

    Leaks in(String quarterOrYear) {
        period = quarterOrYear;
        return this;
    }

    Leaks of(String kind) {
        scope = kind;
        return this;
    }

    Leaks row(String table, String dimension, String level, String category, String measure, long value) {
        rows.add(new PublishedRow(
                period, table, scope, dimension, level, category, measure, "individual", new Cell.Shown(value)));
        return this;
    }

    /** R4 at its coarsest level. */
    Leaks people(long adults, long children) {
        row("R4", "person_category", "3", "adults", "first_in_year", adults);
        row("R4", "person_category", "3", "children", "first_in_year", children);
        row("R4", "person_category", "", "not_stated", "first_in_year", 0);
        return row("R4", "person_category", "total", "total", "first_in_year", adults + children);
    }

    /** A total of households in R5. */
    Leaks households(String measure, long value) {
        return row("R5", "children", "total", "total", measure, value);
    }

    Release release(String id, Terms terms) {
        return new Release(id, "p", period, terms, rows);
    }

    AuditReport audit() {
        return Audit.of(List.of(new Release("leak", "p", period, 5, rows)));
    }
}

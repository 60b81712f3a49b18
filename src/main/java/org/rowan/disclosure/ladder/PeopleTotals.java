package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;

/**
 * R4's other measures, as totals of people: those carried over, who came, stayed and went. Each only where at least k
 * children and k adults are behind it, because R5 tells how many households, so nearly how many adults, there are (M9).
 */
final class PeopleTotals {
    private static final List<String> FLOWS = List.of("open_start", "started", "ended", "open_end");
    private static final String SUPPORTED = "supported";
    /** The questions of the audit. */
    static final String PEOPLE = "people ";

    private static final String CARRIED = PEOPLE + "carried_over";
    private static final String FIRST = "first_in_year";

    private final Counted counted;
    private final String scope;
    private final int k;

    PeopleTotals(Counted counted, String scope, int k) {
        this.counted = counted;
        this.scope = scope;
        this.k = k;
    }

    /**
     * Adds the rows that may be shown beside those first counted.
     *
     * @return what they tell of, which the audit may let fall
     */
    List<ReturnDraft.Open> add(Population population, Limits limits, Rows rows) {
        boolean people = population.shown() instanceof Shown.At
                && !population.adultsOnly()
                && limits.falls().of(counted.period(), scope, CARRIED) == 0;
        if (!people || !carriedOverAreEnough()) {
            return List.of();
        }
        List<ReturnDraft.Open> open = new ArrayList<>();
        row(SUPPORTED, rows);
        open.add(asking(CARRIED));
        Predicate<String> enough = flow -> children(flow) >= k
                && all(flow) - children(flow) >= k
                && limits.falls().of(counted.period(), scope, PEOPLE + flow) == 0;
        if (FLOWS.stream().allMatch(enough)) {
            FLOWS.forEach(flow -> {
                row(flow, rows);
                open.add(asking(PEOPLE + flow));
            });
        }
        return open;
    }

    private ReturnDraft.Open asking(String question) {
        return new ReturnDraft.Open(counted.period(), scope, question);
    }

    private boolean carriedOverAreEnough() {
        long people = all(SUPPORTED) - all(FIRST);
        long children = children(SUPPORTED) - children(FIRST);
        OptionalLong households = counted.total("R5", scope, "children", SUPPORTED);
        OptionalLong first = counted.total("R5", scope, "children", FIRST);
        boolean nobody = people == 0
                && households.isPresent()
                && first.isPresent()
                && households.getAsLong() == first.getAsLong();
        return nobody || (children >= k && people - children >= k);
    }

    private long all(String measure) {
        return value(Figure.TOTAL, measure);
    }

    private long children(String measure) {
        return value("children", measure);
    }

    private long value(String category, String measure) {
        return counted.cells(new Counted.Column("R4", scope, "person_category", measure))
                .getOrDefault(category, 0L);
    }

    private void row(String measure, Rows rows) {
        Counted.Column column = new Counted.Column("R4", scope, "person_category", measure);
        if (counted.cells(column).containsKey(Figure.TOTAL)) {
            rows.add(new PublishedRow(
                    counted.period(),
                    "R4",
                    scope,
                    "person_category",
                    Figure.TOTAL,
                    Figure.TOTAL,
                    measure,
                    counted.unit(column),
                    new Cell.Shown(all(measure))));
        }
    }
}

package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.kernel.FinancialQuarter;

/**
 * Late and corrected records, counted in the next return: what has to be added to the last closing, as it was
 * published, so that it meets this opening (rule 11). Worked out from published totals only.
 */
final class Adjustments {
    private record Place(String table, String scope, String dimension) {}

    private Adjustments() {}

    static List<PublishedRow> of(String period, List<PublishedRow> rows, List<Release> before) {
        String previous = FinancialQuarter.parse(period).previous().toString();
        Map<Place, Long> closings = new HashMap<>();
        before.stream()
                .flatMap(release -> release.rows().stream())
                .filter(row -> row.period().equals(previous) && isTotal(row, "open_end"))
                .forEach(row -> closings.put(place(row), ((Cell.Shown) row.cell()).value()));
        List<PublishedRow> adjustments = new ArrayList<>();
        for (PublishedRow row : rows) {
            Long closing = closings.get(place(row));
            if (closing != null && isTotal(row, "open_start")) {
                adjustments.add(new PublishedRow(
                        row.period(),
                        row.table(),
                        row.serviceKind(),
                        row.dimension(),
                        row.level(),
                        row.category(),
                        "adjustment",
                        row.unit(),
                        new Cell.Shown(((Cell.Shown) row.cell()).value() - closing)));
            }
        }
        return adjustments;
    }

    private static boolean isTotal(PublishedRow row, String measure) {
        return row.measure().equals(measure)
                && row.category().equals(Figure.TOTAL)
                && (row.table().equals("R2") || row.table().equals("R5"))
                && row.cell() instanceof Cell.Shown;
    }

    private static Place place(PublishedRow row) {
        return new Place(row.table(), row.serviceKind(), row.dimension());
    }
}

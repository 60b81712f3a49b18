package org.rowan.disclosure.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;

/**
 * Reads the fixed template of profile {@code blocks}: the line that carries the sum of the withheld lines of a column is
 * about just those lines.
 */
final class Template {
    /** The category of the line that carries the sum. */
    static final String TOGETHER = "withheld_together";

    private record Column(String period, String table, String scope, String dimension, String measure) {
        static Column of(PublishedRow row) {
            return new Column(row.period(), row.table(), row.serviceKind(), row.dimension(), row.measure());
        }
    }

    private Template() {}

    /** The release, with that line named after the categories that it is the sum of. */
    static Release spelledOut(Release release) {
        Map<Column, Set<String>> withheld = new HashMap<>();
        boolean together = false;
        for (PublishedRow row : release.rows()) {
            together |= row.category().equals(TOGETHER);
            if (row.cell() instanceof Cell.Marked && !row.level().isEmpty()) {
                withheld.computeIfAbsent(Column.of(row), key -> new TreeSet<>()).add(row.category());
            }
        }
        if (!together) {
            return release;
        }
        List<PublishedRow> rows = release.rows().stream()
                .map(row -> row.category().equals(TOGETHER)
                        ? row.as(String.join(Told.AND, withheld.getOrDefault(Column.of(row), Set.of())))
                        : row)
                .toList();
        return new Release(release.id(), release.provider(), release.period(), release.terms(), rows);
    }
}

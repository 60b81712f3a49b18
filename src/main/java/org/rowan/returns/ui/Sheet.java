package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.returns.words.ReturnWords;

/**
 * One dimension of a table as it is looked at: categories down, measures across.
 *
 * @param empty how many rows were left out because nobody counts in them
 */
record Sheet(String dimension, List<String> measures, List<Line> lines, int empty) {
    private static final String ZERO = "0";

    /** A row; a cell that is not there is an empty text. */
    record Line(String category, List<String> cells, boolean total) {}

    private record Entry(String dimension, String category, String measure, String value) {}

    /** The exact figures of a table in one scope; rows of nothing but zeros are left out. */
    static List<Sheet> exact(List<Figure> figures, String table, String scope) {
        return of(
                figures.stream()
                        .filter(figure -> figure.table().equals(table)
                                && figure.serviceKind().equals(scope))
                        .map(figure ->
                                new Entry(figure.dimension(), figure.category(), figure.measure(), figure.text()))
                        .toList(),
                true);
    }

    /** What the council sees of a table in one scope, every row of it. */
    static List<Sheet> published(List<PublishedRow> rows, String table, String scope) {
        return of(
                rows.stream()
                        .filter(row ->
                                row.table().equals(table) && row.serviceKind().equals(scope))
                        .map(row -> new Entry(row.dimension(), row.category(), row.measure(), words(row)))
                        .toList(),
                false);
    }

    private static String words(PublishedRow row) {
        return switch (row.cell()) {
            case Cell.Shown shown -> Figure.text(row.unit(), shown.value());
            case Cell.Marked marked -> marked.marker();
        };
    }

    private static List<Sheet> of(List<Entry> entries, boolean withoutEmpty) {
        SequencedMap<String, SequencedMap<String, Map<String, String>>> byDimension = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byDimension
                    .computeIfAbsent(entry.dimension(), absent -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.category(), absent -> new LinkedHashMap<>())
                    .put(entry.measure(), entry.value());
        }
        List<Sheet> sheets = new ArrayList<>();
        byDimension.forEach((dimension, rows) -> sheets.add(sheet(dimension, rows, withoutEmpty)));
        return sheets;
    }

    private static Sheet sheet(String dimension, SequencedMap<String, Map<String, String>> rows, boolean withoutEmpty) {
        List<String> measures = rows.values().stream()
                .flatMap(cells -> cells.keySet().stream())
                .distinct()
                .toList();
        List<Line> lines = new ArrayList<>();
        int empty = 0;
        for (Map.Entry<String, Map<String, String>> row : rows.entrySet()) {
            boolean total = row.getKey().equals(Figure.TOTAL);
            if (withoutEmpty && !total && row.getValue().values().stream().allMatch(ZERO::equals)) {
                empty++;
            } else {
                lines.add(new Line(
                        ReturnWords.category(dimension, row.getKey()),
                        measures.stream()
                                .map(measure -> row.getValue().getOrDefault(measure, ""))
                                .toList(),
                        total));
            }
        }
        return new Sheet(
                ReturnWords.dimension(dimension),
                measures.stream().map(ReturnWords::measure).toList(),
                List.copyOf(lines),
                empty);
    }
}

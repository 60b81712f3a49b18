package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.returns.tables.Place;
import org.rowan.returns.words.ReturnWords;

/**
 * One dimension of a table as it is looked at: categories down, measures across.
 *
 * @param period which period it is about, where that is not the quarter that is looked at; empty otherwise
 * @param empty how many rows were left out because nobody counts in them
 */
record Sheet(String period, String dimension, List<String> measures, List<Line> lines, int empty) {
    private static final String ZERO = "0";

    /** A row. */
    record Line(String category, List<Told> cells, boolean total) {
        /** A row of words that open nothing. */
        static Line of(String category, Stream<String> words) {
            return new Line(category, words.map(word -> new Told(word, null)).toList(), false);
        }
    }

    /**
     * A cell; one that is not there is an empty text.
     *
     * @param place the figure of which the records can be listed; null where there is none
     */
    record Told(String text, Place place) {}

    private record Entry(String period, String dimension, String category, String measure, Told told) {}

    private record Head(String period, String dimension) {}

    /** A sheet of words. */
    static Sheet of(String dimension, List<String> columns, List<Line> lines) {
        return new Sheet("", dimension, columns, lines, 0);
    }

    /** The exact figures of a table in one scope; rows of nothing but zeros are left out. */
    static List<Sheet> exact(List<Figure> figures, String table, String scope) {
        return of(
                figures.stream()
                        .filter(figure -> figure.table().equals(table)
                                && figure.serviceKind().equals(scope))
                        .map(figure -> new Entry(
                                figure.period(),
                                figure.dimension(),
                                figure.category(),
                                figure.measure(),
                                new Told(figure.text(), isYear(figure.period()) ? null : Place.of(figure))))
                        .toList(),
                true);
    }

    /** What the council sees of a table in one scope, every row of it. */
    static List<Sheet> published(List<PublishedRow> rows, String table, String scope) {
        return of(
                rows.stream()
                        .filter(row ->
                                row.table().equals(table) && row.serviceKind().equals(scope))
                        .map(row -> new Entry(
                                row.period(),
                                row.dimension(),
                                row.category(),
                                row.measure(),
                                new Told(words(row), null)))
                        .toList(),
                false);
    }

    private static boolean isYear(String period) {
        return !period.contains("/");
    }

    private static String words(PublishedRow row) {
        return switch (row.cell()) {
            case Cell.Shown shown -> Figure.text(row.unit(), shown.value());
            case Cell.Marked marked -> marked.marker();
        };
    }

    private static List<Sheet> of(List<Entry> entries, boolean withoutEmpty) {
        SequencedMap<Head, SequencedMap<String, Map<String, Told>>> byDimension = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byDimension
                    .computeIfAbsent(new Head(entry.period(), entry.dimension()), absent -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.category(), absent -> new LinkedHashMap<>())
                    .put(entry.measure(), entry.told());
        }
        List<Sheet> sheets = new ArrayList<>();
        byDimension.forEach((head, rows) -> sheets.add(sheet(head, rows, withoutEmpty)));
        return sheets;
    }

    private static Sheet sheet(Head head, SequencedMap<String, Map<String, Told>> rows, boolean withoutEmpty) {
        List<String> measures = rows.values().stream()
                .flatMap(cells -> cells.keySet().stream())
                .distinct()
                .toList();
        List<Line> lines = new ArrayList<>();
        int empty = 0;
        for (Map.Entry<String, Map<String, Told>> row : rows.entrySet()) {
            boolean total = row.getKey().equals(Figure.TOTAL);
            if (withoutEmpty
                    && !total
                    && row.getValue().values().stream().map(Told::text).allMatch(ZERO::equals)) {
                empty++;
            } else {
                lines.add(new Line(
                        ReturnWords.category(head.dimension(), row.getKey()),
                        measures.stream()
                                .map(measure -> row.getValue().getOrDefault(measure, new Told("", null)))
                                .toList(),
                        total));
            }
        }
        return new Sheet(
                isYear(head.period()) ? ReturnWords.period(head.period()) : "",
                ReturnWords.dimension(head.dimension()),
                measures.stream().map(ReturnWords::measure).toList(),
                lines.stream().sorted(Comparator.comparing(Line::total)).toList(),
                empty);
    }
}

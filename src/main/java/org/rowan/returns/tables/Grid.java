package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.disclosure.Figure;

/** The cells of one dimension in one scope while they are being counted; cells that nobody counts in stay zero. */
final class Grid {
    private final List<String> rows;
    private final List<Measure> measures;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final long[][] cells;
    private final boolean additive;

    private Grid(List<String> rows, List<Measure> measures, boolean additive) {
        this.rows = rows;
        this.measures = measures;
        this.additive = additive;
        this.cells = new long[rows.size()][measures.size()];
        rows.forEach(row -> rowOf.put(row, rowOf.size()));
        measures.forEach(measure -> columnOf.put(measure.name(), columnOf.size()));
    }

    /** A dimension whose categories exclude each other: it closes with their total. */
    static Grid additive(Categories categories, List<Measure> measures) {
        List<String> rows = new ArrayList<>(categories.names());
        rows.add(Figure.TOTAL);
        return new Grid(rows, measures, true);
    }

    /** A dimension in which one person may count in several categories: it has no total. */
    static Grid overlapping(Categories categories, List<Measure> measures) {
        return new Grid(categories.names(), measures, false);
    }

    void add(String category, String measure, long count) {
        int column = columnOf.get(measure);
        cells[rowOf.get(category)][column] += count;
        if (additive) {
            cells[cells.length - 1][column] += count;
        }
    }

    void add(String category, String measure) {
        add(category, measure, 1);
    }

    /** Counts one person or household in all the measures of this grid that fit. */
    void add(String category, Flow flow) {
        for (Measures measure : Measures.values()) {
            if (columnOf.containsKey(measure.code()) && measure.counts(flow)) {
                add(category, measure.code());
            }
        }
    }

    /** All cells, category by category. */
    List<Figure> figures(ReturnPeriod period, String table, Scope scope, String dimension) {
        List<Figure> figures = new ArrayList<>(rows.size() * measures.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < measures.size(); column++) {
                Measure measure = measures.get(column);
                figures.add(new Figure(
                        period.name(),
                        table,
                        scope.name(),
                        dimension,
                        rows.get(row),
                        measure.name(),
                        measure.unit(),
                        cells[row][column]));
            }
        }
        return figures;
    }

    /** All cells, measure by measure: for measures that have little to do with each other. */
    List<Figure> figuresByMeasure(ReturnPeriod period, String table, Scope scope, String dimension) {
        return figures(period, table, scope, dimension).stream()
                .sorted(Comparator.comparingInt(figure -> columnOf.get(figure.measure())))
                .toList();
    }
}

package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.disclosure.Figure;

/** The cells of one dimension in one scope while they are being counted; cells that nobody counts in stay zero. */
final class Grid {
    /** Where the grid stands in the return. */
    record Head(String period, String table, String scope, String dimension) {}

    private final Head head;
    private final List<String> rows;
    private final List<Measure> measures;
    private final boolean additive;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final long[][] cells;
    private final List<RecordsUnder.Entry> kept = new ArrayList<>();
    private boolean measureByMeasure;
    private int keptRow = -1;
    private int keptColumn = -1;

    Grid(Head head, List<String> rows, List<Measure> measures, boolean additive) {
        this.head = head;
        this.rows = rows;
        this.measures = measures;
        this.additive = additive;
        this.cells = new long[rows.size()][measures.size()];
        rows.forEach(row -> rowOf.put(row, rowOf.size()));
        measures.forEach(measure -> columnOf.put(measure.name(), columnOf.size()));
    }

    /** Gives the cells measure by measure, for measures that have little to do with each other. */
    Grid measureByMeasure() {
        measureByMeasure = true;
        return this;
    }

    /** Keeps the records of one cell from here on, if it is a cell of this grid. */
    void keep(Place place) {
        boolean here = place.table().equals(head.table())
                && place.serviceKind().equals(head.scope())
                && place.dimension().equals(head.dimension());
        if (here && rowOf.containsKey(place.category()) && columnOf.containsKey(place.measure())) {
            keptRow = rowOf.get(place.category());
            keptColumn = columnOf.get(place.measure());
        }
    }

    boolean keeps(Place place) {
        return keptRow >= 0 && rows.get(keptRow).equals(place.category());
    }

    List<RecordsUnder.Entry> kept() {
        return kept;
    }

    RecordSort sortOf(String measure) {
        return measures.get(columnOf.get(measure)).records();
    }

    /** Counts a record, by its id, as so many. */
    void add(String category, String measure, long record, long count) {
        if (count == 0) {
            return;
        }
        int column = columnOf.get(measure);
        add(rowOf.get(category), column, record, count);
        if (additive) {
            add(cells.length - 1, column, record, count);
        }
    }

    private void add(int row, int column, long record, long count) {
        cells[row][column] += count;
        if (row == keptRow && column == keptColumn) {
            kept.add(new RecordsUnder.Entry(record, count));
        }
    }

    void add(String category, String measure, long record) {
        add(category, measure, record, 1);
    }

    /** Counts one person or household in all the measures of this grid that fit. */
    void add(String category, long record, Flow flow) {
        for (Measures measure : Measures.values()) {
            if (columnOf.containsKey(measure.code()) && measure.counts(flow)) {
                add(category, measure.code(), record);
            }
        }
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(rows.size() * measures.size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < measures.size(); column++) {
                Measure measure = measures.get(column);
                figures.add(new Figure(
                        head.period(),
                        head.table(),
                        head.scope(),
                        head.dimension(),
                        rows.get(row),
                        measure.name(),
                        measure.unit(),
                        cells[row][column]));
            }
        }
        if (measureByMeasure) {
            figures.sort(Comparator.comparingInt(figure -> columnOf.get(figure.measure())));
        }
        return figures;
    }
}

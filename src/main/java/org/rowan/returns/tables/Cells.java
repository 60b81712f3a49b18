package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rowan.disclosure.Figure;

/**
 * What a table counts into, dimension by dimension. One run of the counting code gives its figures, or the records under
 * one of them: a list can't differ from its figure, for it is made by the same lines.
 */
public final class Cells {
    private final String table;
    private final ReturnPeriod period;
    private final Place wanted;
    private final List<Grid> grids = new ArrayList<>();

    private Cells(String table, ReturnPeriod period, Place wanted) {
        this.table = table;
        this.period = period;
        this.wanted = wanted;
    }

    /** Every figure of a table: every cell that the provider's services allow, zeros included. */
    public static List<Figure> figures(ReturnTable table, Counting counting) {
        Cells cells = new Cells(table.name(), counting.period(), null);
        table.count(counting, cells);
        return cells.grids.stream().flatMap(grid -> grid.figures().stream()).toList();
    }

    /** The records under one figure of a table; empty if the table has no such figure. */
    public static Optional<RecordsUnder> under(ReturnTable table, Counting counting, Place place) {
        Cells cells = new Cells(table.name(), counting.period(), place);
        table.count(counting, cells);
        return cells.grids.stream()
                .filter(grid -> grid.keeps(place))
                .findFirst()
                .map(grid -> new RecordsUnder(grid.sortOf(place.measure()), together(grid.kept()), 0));
    }

    /** A record that counts in several rows of a total is one record there. */
    private static List<RecordsUnder.Entry> together(List<RecordsUnder.Entry> entries) {
        SortedMap<Long, Long> byId = new TreeMap<>();
        entries.forEach(entry -> byId.merge(entry.id(), entry.count(), Long::sum));
        return byId.entrySet().stream()
                .map(entry -> new RecordsUnder.Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A dimension whose categories exclude each other: it closes with their total. */
    Grid additive(Scope scope, String dimension, Categories categories, List<Measure> measures) {
        List<String> rows = new ArrayList<>(categories.names());
        rows.add(Figure.TOTAL);
        return grid(scope, dimension, rows, measures, true);
    }

    /** A dimension in which one record may count in several categories: a total, if it has one, is a category. */
    Grid overlapping(Scope scope, String dimension, Categories categories, List<Measure> measures) {
        return grid(scope, dimension, categories.names(), measures, false);
    }

    private Grid grid(Scope scope, String dimension, List<String> rows, List<Measure> measures, boolean additive) {
        Grid grid = new Grid(new Grid.Head(period.name(), table, scope.name(), dimension), rows, measures, additive);
        if (wanted != null) {
            grid.keep(wanted);
        }
        grids.add(grid);
        return grid;
    }
}

package org.rowan.returns.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rowan.disclosure.Ladder;

/** Adds what several providers have published of one period, line by line. */
final class Adding {
    private static final List<String> TABLES = List.of(
            "R0", "R1", "R1v", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15",
            "R16");
    /** Explains one provider's opening by its own last closing; it means something only where every provider gives it. */
    private static final String ADJUSTMENT = "adjustment";

    private final String period;
    private final Map<String, Optional<? extends Source>> sources;

    /** @param sources by provider; empty for who is missing */
    Adding(String period, Map<String, Optional<? extends Source>> sources) {
        this.period = period;
        this.sources = sources;
    }

    String period() {
        return period;
    }

    /** The providers who run a service or roll-up, as far as anything is known of it. */
    Set<String> running(String scope) {
        Set<String> running = new TreeSet<>();
        sources.forEach((provider, source) -> source.ifPresent(given -> {
            if (columns().stream().anyMatch(column -> column.scope().equals(scope) && given.runs(column))) {
                running.add(provider);
            }
        }));
        return running;
    }

    boolean isSomebodyMissing() {
        return sources.values().stream().anyMatch(Optional::isEmpty);
    }

    List<MergedRow> rows() {
        List<MergedRow> rows = new ArrayList<>();
        for (Column column : columns()) {
            for (Column.Line line : lines(column)) {
                MergedRow row = row(column, line);
                if (!column.measure().equals(ADJUSTMENT) || row.amount().isExact()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private List<Column> columns() {
        Set<Column> columns = new LinkedHashSet<>();
        sources.values().forEach(source -> source.ifPresent(given -> columns.addAll(given.columns())));
        return columns.stream()
                .sorted(Comparator.comparingInt((Column column) -> TABLES.indexOf(column.table())))
                .toList();
    }

    /** The lines of a column: its levels from the finest that anybody shows to the one that all have in common. */
    private Set<Column.Line> lines(Column column) {
        Set<Column.Line> plain = new LinkedHashSet<>();
        sources.values()
                .forEach(source -> source.ifPresent(given -> given.lines(column).stream()
                        .filter(line -> line.number() == 0)
                        .forEach(plain::add)));
        Set<Column.Line> lines = new LinkedHashSet<>();
        column.variable()
                .ifPresent(variable -> levels(column)
                        .forEach(number -> variable.levels().levels().get(number - 1).categories().stream()
                                .map(Ladder.Category::name)
                                .forEach(category -> lines.add(new Column.Line(Integer.toString(number), category)))));
        plain.stream().filter(line -> !line.isTotal()).forEach(lines::add);
        plain.stream().filter(Column.Line::isTotal).forEach(lines::add);
        return lines;
    }

    private Set<Integer> levels(Column column) {
        int finest = Integer.MAX_VALUE;
        int common = 0;
        boolean all = true;
        for (Optional<? extends Source> source : sources.values()) {
            if (source.isPresent() && source.get().runs(column)) {
                int level = source.get().level(column);
                all &= level > 0;
                common = Math.max(common, level);
                finest = level > 0 ? Math.min(finest, source.get().finest(column)) : finest;
            }
        }
        Set<Integer> levels = new TreeSet<>();
        if (common > 0) {
            levels.add(finest);
            if (all) {
                levels.add(common);
            }
        }
        return levels;
    }

    private MergedRow row(Column column, Column.Line line) {
        Amount sum = Amount.NONE;
        int providers = 0;
        for (Optional<? extends Source> source : sources.values()) {
            sum = sum.plus(source.map(given -> given.amount(column, line)).orElse(Amount.MISSING));
            providers += source.isPresent() && source.get().runs(column) ? 1 : 0;
        }
        return new MergedRow(
                new MergedRow.Where(
                        period,
                        column.table(),
                        column.scope(),
                        column.dimension(),
                        line.level(),
                        line.category(),
                        column.measure(),
                        column.unit()),
                sum,
                providers);
    }
}

package org.rowan.returns.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.returns.words.ReturnWords;

/**
 * One table for a sheet of its own: lines down, measures across, a figure in every cell. Figures of a table of the return
 * that have other measures make another sheet, so that no cell is empty.
 *
 * @param name the sheet's name: {@code R2}, and {@code R2b}, {@code R2c} for more of the same table
 */
record TableSheet(String name, String table, String title, List<String> measures, List<Row> rows) {
    /** Only there where something was there before; it does not make a sheet of its own. */
    private static final String ADJUSTMENT = "adjustment";

    private static final int MOST_NAMED = 2;

    static final Content NOT_AVAILABLE = new Content.Text("[x]");

    /** A line and its figures in the order of the measures. */
    record Row(Entry.Line line, List<Content> cells) {}

    /** Whether a breakdown is on it in more than one level. */
    boolean hasSeveralLevels() {
        Map<Entry.Line, Set<String>> levels = new LinkedHashMap<>();
        rows.stream()
                .map(Row::line)
                .filter(Entry.Line::isOfLevel)
                .forEach(line -> levels.computeIfAbsent(line.total(), total -> new LinkedHashSet<>())
                        .add(line.level()));
        return levels.values().stream().anyMatch(several -> several.size() > 1);
    }

    /** The sheets of a return, in the order of its tables. */
    static List<TableSheet> of(List<Entry> entries) {
        SequencedMap<String, SequencedMap<Entry.Line, SequencedMap<String, Content>>> tables = new LinkedHashMap<>();
        entries.forEach(entry -> tables.computeIfAbsent(entry.line().table(), table -> new LinkedHashMap<>())
                .computeIfAbsent(entry.line(), line -> new LinkedHashMap<>())
                .put(entry.measure(), entry.content()));
        List<TableSheet> sheets = new ArrayList<>();
        tables.forEach((table, lines) -> sheets.addAll(of(table, lines)));
        return sheets;
    }

    private static List<TableSheet> of(String table, SequencedMap<Entry.Line, SequencedMap<String, Content>> lines) {
        SequencedMap<Set<String>, List<Entry.Line>> byMeasures = new LinkedHashMap<>();
        lines.forEach((line, cells) -> byMeasures
                .computeIfAbsent(withoutAdjustment(cells.sequencedKeySet()), measures -> new ArrayList<>())
                .add(line));
        List<Map.Entry<Set<String>, List<Entry.Line>>> totalsFirst = byMeasures.entrySet().stream()
                .sorted((one, other) -> Boolean.compare(!isOfTotals(one.getValue()), !isOfTotals(other.getValue())))
                .toList();
        List<TableSheet> sheets = new ArrayList<>();
        for (Map.Entry<Set<String>, List<Entry.Line>> group : totalsFirst) {
            List<String> columns = new ArrayList<>(group.getKey());
            boolean totals = isOfTotals(group.getValue());
            if (totals
                    && group.getValue().stream()
                            .anyMatch(line -> lines.get(line).containsKey(ADJUSTMENT))) {
                columns.add(ADJUSTMENT);
            }
            String name = sheets.isEmpty() ? table : table + (char) ('a' + sheets.size());
            sheets.add(new TableSheet(
                    name,
                    table,
                    title(table, totals && totalsFirst.size() > 1, columns),
                    columns,
                    rows(withTotals(group.getKey(), group.getValue(), lines), columns, lines)));
        }
        return sheets;
    }

    private static boolean isOfTotals(List<Entry.Line> lines) {
        return lines.stream().allMatch(Entry.Line::isTotal);
    }

    private static Set<String> withoutAdjustment(Set<String> measures) {
        return measures.stream()
                .filter(measure -> !measure.equals(ADJUSTMENT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The lines of each breakdown together, below them its total if that has these measures too. */
    private static List<Entry.Line> withTotals(
            Set<String> measures, List<Entry.Line> lines, Map<Entry.Line, SequencedMap<String, Content>> known) {
        SequencedMap<Entry.Line, SequencedSet<Entry.Line>> byTotal = new LinkedHashMap<>();
        lines.forEach(line -> byTotal.computeIfAbsent(line.total(), total -> new LinkedHashSet<>())
                .add(line));
        List<Entry.Line> shown = new ArrayList<>();
        byTotal.forEach((total, group) -> {
            group.stream().filter(line -> !line.isTotal()).forEach(shown::add);
            if (known.containsKey(total) && known.get(total).keySet().containsAll(measures)) {
                shown.add(total);
            }
        });
        return shown;
    }

    private static List<Row> rows(
            List<Entry.Line> lines, List<String> columns, Map<Entry.Line, SequencedMap<String, Content>> known) {
        return lines.stream()
                .map(line -> new Row(
                        line,
                        columns.stream()
                                .map(measure -> known.get(line).getOrDefault(measure, NOT_AVAILABLE))
                                .toList()))
                .toList();
    }

    private static String title(String table, boolean totals, List<String> measures) {
        if (!totals && measures.size() > MOST_NAMED) {
            return ReturnWords.table(table);
        }
        String of =
                totals ? "totals" : measures.stream().map(ReturnWords::measure).collect(Collectors.joining(", "));
        return "%s: %s".formatted(ReturnWords.table(table), of);
    }
}

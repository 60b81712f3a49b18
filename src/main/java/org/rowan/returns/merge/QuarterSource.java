package org.rowan.returns.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.RollUps;
import org.rowan.disclosure.audit.Known;

/** What one package shows of its quarter, or of the year that travels in it. */
final class QuarterSource implements Source {
    /** The tables in which the kinds of a roll-up add up to it. */
    private static final Set<String> ADD_UP = Set.of("R1", "R1v", "R2", "R3", "R11");

    private final Given given;
    private final String period;
    private final Known known;
    private final Services services;
    private final Map<Column, Map<Column.Line, Cell>> columns = new LinkedHashMap<>();
    private final Map<Column, Integer> levels = new HashMap<>();

    /** @param known what follows from everything that the provider has released */
    QuarterSource(Given given, String period, Known known) {
        this.given = given;
        this.period = period;
        this.known = known;
        this.services = new Services(given.release().rows());
        for (PublishedRow row : given.release().rows()) {
            if (row.period().equals(period)) {
                Column column = Column.of(row);
                Column.Line line = Column.Line.of(row);
                columns.computeIfAbsent(column, key -> new LinkedHashMap<>()).put(line, row.cell());
                levels.merge(column, line.number(), Math::max);
            }
        }
    }

    @Override
    public Set<Column> columns() {
        return columns.keySet();
    }

    @Override
    public Set<Column.Line> lines(Column column) {
        return columns.getOrDefault(column, Map.of()).keySet();
    }

    @Override
    public int level(Column column) {
        return levels.getOrDefault(column, 0);
    }

    @Override
    public boolean runs(Column column) {
        if (columns.containsKey(column)) {
            return true;
        }
        boolean grants = column.dimension().equals("grant_kind");
        return column.table().equals("R16")
                ? grants && !services.isNotRun(column.scope())
                : services.shows(column.table(), column.scope()) || !services.isNotRun(column.scope());
    }

    @Override
    public Amount amount(Column column, Column.Line line) {
        Cell cell = columns.getOrDefault(column, Map.of()).get(line);
        if (cell instanceof Cell.Shown(long value)) {
            return Amount.exactly(value);
        }
        if (!runs(column)) {
            return Amount.NONE;
        }
        return column.variable()
                .filter(variable -> line.number() > 0)
                .flatMap(variable -> fromFiner(column, variable.levels(), line))
                .orElseGet(() -> unseen(column, line));
    }

    /** A category as the sum of the finer ones that are shown. */
    private Optional<Amount> fromFiner(Column column, Ladder ladder, Column.Line line) {
        Optional<Set<String>> codes = ladder.codes(line.level(), line.category());
        if (codes.isEmpty() || level(column) == 0) {
            return Optional.empty();
        }
        long sum = 0;
        int found = 0;
        for (Map.Entry<Column.Line, Cell> shown : columns.get(column).entrySet()) {
            Optional<Set<String>> own =
                    ladder.codes(shown.getKey().level(), shown.getKey().category());
            if (own.isPresent()
                    && codes.get().containsAll(own.get())
                    && shown.getValue() instanceof Cell.Shown(long value)) {
                sum += value;
                found += own.get().size();
            }
        }
        return found == codes.get().size() ? Optional.of(Amount.exactly(sum)) : Optional.empty();
    }

    /** What everything published leaves open for a line that is not shown. */
    private Amount unseen(Column column, Column.Line line) {
        Amount amount = known.bounds(given.provider(), column.row(period, line))
                .map(Amount::of)
                .orElse(Amount.ANY);
        if (column.table().equals("R16") && column.measure().equals("grants")) {
            // shown from k on (rule 9)
            return amount.upTo(given.release().k() - 1L);
        }
        String rollUp = RollUps.of(column.scope());
        if (!rollUp.isEmpty() && ADD_UP.contains(column.table())) {
            Cell whole = columns.getOrDefault(column.of(rollUp), Map.of()).get(line);
            if (whole instanceof Cell.Shown(long value)) {
                return amount.upTo(value);
            }
        }
        return amount;
    }
}

package org.rowan.returns.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one provider has published of a year: what travels in its last quarter, and what follows from its four quarters. */
final class YearSource implements Source {
    private final Optional<QuarterSource> annual;
    private final List<Optional<QuarterSource>> quarters;

    /**
     * @param annual the year's own tables, in the package of the last quarter
     * @param quarters all four, those not given empty
     */
    YearSource(Optional<QuarterSource> annual, List<Optional<QuarterSource>> quarters) {
        this.annual = annual;
        this.quarters = quarters;
    }

    @Override
    public Set<Column> columns() {
        Set<Column> columns = new LinkedHashSet<>();
        quarters.forEach(quarter -> quarter.ifPresent(given -> given.columns().stream()
                .filter(column -> OverTheYear.of(column) != OverTheYear.NOT)
                .forEach(columns::add)));
        annual.ifPresent(own -> columns.addAll(own.columns()));
        return columns;
    }

    private Optional<QuarterSource> own(Column column) {
        return annual.filter(year -> year.columns().contains(column));
    }

    @Override
    public Set<Column.Line> lines(Column column) {
        if (own(column).isPresent()) {
            return own(column).get().lines(column);
        }
        Set<Column.Line> lines = new LinkedHashSet<>();
        quarters.forEach(quarter -> quarter.ifPresent(given -> lines.addAll(given.lines(column))));
        if (OverTheYear.of(column) == OverTheYear.SUM_OF_TOTALS) {
            lines.removeIf(line -> !line.isTotal());
        }
        return lines;
    }

    /** The coarsest of its quarters, for all of them can be brought to it. */
    @Override
    public int level(Column column) {
        if (own(column).isPresent()) {
            return own(column).get().level(column);
        }
        if (OverTheYear.of(column) == OverTheYear.SUM_OF_TOTALS) {
            return 0;
        }
        int coarsest = 0;
        for (Optional<QuarterSource> quarter : quarters) {
            if (quarter.isPresent() && quarter.get().runs(column)) {
                if (quarter.get().level(column) == 0) {
                    return 0;
                }
                coarsest = Math.max(coarsest, quarter.get().level(column));
            }
        }
        return coarsest;
    }

    @Override
    public boolean runs(Column column) {
        return own(column).isPresent()
                || quarters.stream()
                        .anyMatch(
                                quarter -> quarter.isPresent() && quarter.get().runs(column));
    }

    @Override
    public Amount amount(Column column, Column.Line line) {
        if (own(column).isPresent()) {
            return own(column).get().amount(column, line);
        }
        return switch (OverTheYear.of(column)) {
            case SUM -> sum(column, line);
            case SUM_OF_TOTALS -> line.isTotal() ? sum(column, line) : Amount.ANY;
            case AT_LEAST -> sum(column, line).orMore();
            case FIRST -> amount(quarters.getFirst(), column, line);
            case LAST -> amount(quarters.getLast(), column, line);
            case NOT -> runs(column) ? Amount.ANY : Amount.NONE;
        };
    }

    private Amount sum(Column column, Column.Line line) {
        return quarters.stream().map(quarter -> amount(quarter, column, line)).reduce(Amount.NONE, Amount::later);
    }

    private static Amount amount(Optional<QuarterSource> quarter, Column column, Column.Line line) {
        return quarter.map(given -> given.amount(column, line)).orElse(Amount.MISSING);
    }
}

package org.rowan.returns;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rowan.disclosure.Figure;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.tables.Cells;
import org.rowan.returns.tables.Completeness;
import org.rowan.returns.tables.Counting;
import org.rowan.returns.tables.FirstCounted;
import org.rowan.returns.tables.Gap;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.returns.tables.ReturnTable;

/**
 * Everything counted for one provider and period, before anything of it is protected: for the eyes of the provider only.
 *
 * @param figures the cells of all tables, in the order of the return
 * @param balances the checks that must hold before a return can be final
 * @param gaps what is not recorded and changes this return
 * @param firstCounted what is recorded on people first counted in the period: only for what is published
 */
public record CountedReturn(
        ReturnPeriod period, List<Figure> figures, List<Balance> balances, List<Gap> gaps, List<Figure> firstCounted) {
    public static CountedReturn of(Facts facts, ReturnPeriod period) {
        Counting counting = new Counting(facts, period);
        List<Figure> figures = ReturnTable.ALL.stream()
                .flatMap(table -> Cells.figures(table, counting).stream())
                .toList();
        List<Gap> gaps = Completeness.of(counting);
        return new CountedReturn(period, figures, Balance.of(figures), gaps, FirstCounted.figures(counting));
    }

    /** Only some tables, by their names. */
    public static List<Figure> some(Facts facts, ReturnPeriod period, Set<String> tables) {
        Counting counting = new Counting(facts, period);
        return ReturnTable.ALL.stream()
                .filter(table -> tables.contains(table.name()))
                .flatMap(table -> Cells.figures(table, counting).stream())
                .toList();
    }

    /** Everything of which some may be published. */
    public List<Figure> forPublication() {
        return Stream.concat(figures.stream(), firstCounted.stream()).toList();
    }

    /** The same with more checks. */
    public CountedReturn with(List<Balance> more) {
        List<Balance> all = Stream.concat(balances.stream(), more.stream()).toList();
        return new CountedReturn(period, figures, all, gaps, firstCounted);
    }

    /** The same count for somebody who sees only some of the records in which something is missing. */
    public CountedReturn showing(Function<Gap, Predicate<Long>> seen) {
        return new CountedReturn(
                period,
                figures,
                balances,
                gaps.stream().map(gap -> gap.showing(seen.apply(gap))).toList(),
                firstCounted);
    }

    /** Whether every balance check holds. */
    public boolean isBalanced() {
        return balances.stream().allMatch(Balance::holds);
    }

    @Override
    public String toString() {
        return "CountedReturn[" + period.name() + "]";
    }
}

package org.rowan.returns.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.ladder.MergedKinds;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.Balance;
import org.rowan.returns.CarriedOver;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.export.RowsText;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.tables.ReturnPeriod;

/**
 * What has come in late, was corrected or taken away since the last return was signed (rule 11 of "What a return shows").
 * Those who are open are counted once more on the last day that was signed for; of referrals not placed it is remembered
 * how many there ever were until that day, so that a refusal is adjusted for however late it comes.
 */
final class LateRecords {
    private static final LocalDate BEGINNING = LocalDate.of(1900, 4, 1);
    private static final Set<String> STOCKS = Set.of("R2", "R5");

    private final Facts facts;
    private final Declaration declaration;
    private final FinancialQuarter last;

    /** @param last the quarter that was signed last */
    LateRecords(Facts facts, Declaration declaration, FinancialQuarter last) {
        this.facts = facts;
        this.declaration = declaration;
        this.last = last;
    }

    /**
     * By how much the last closing has changed.
     *
     * @param signed what was signed
     * @param closing what was remembered when it was signed
     */
    List<Figure> adjustments(List<PublishedRow> signed, String closing, FinancialQuarter next) {
        ReturnPeriod period = ReturnPeriod.of(next);
        List<Figure> again = merged(CountedReturn.some(facts, ReturnPeriod.of(last), STOCKS));
        List<Figure> adjustments = new ArrayList<>(CarriedOver.adjustments(figures(signed), again, period));
        Map<String, Long> before = new HashMap<>();
        RowsText.read(closing).forEach(row -> before.put(row.serviceKind(), ((Cell.Shown) row.cell()).value()));
        for (Figure now : refusals()) {
            adjustments.add(new Figure(
                    period.name(),
                    now.table(),
                    now.serviceKind(),
                    now.dimension(),
                    now.category(),
                    CarriedOver.ADJUSTMENT,
                    now.unit(),
                    now.value() - before.getOrDefault(now.serviceKind(), now.value())));
        }
        return adjustments;
    }

    /** That the next return goes on from the last one. */
    List<Balance> checks(List<PublishedRow> signed, List<Figure> adjustments, List<Figure> counted) {
        return CarriedOver.checks(figures(signed), adjustments, merged(counted));
    }

    /** How many referrals were ever not placed until the end of the quarter, to be remembered when it is signed. */
    String closing() {
        return RowsText.of(refusals().stream()
                .map(figure -> PublishedRow.of(figure, Figure.TOTAL))
                .toList());
    }

    /** What the figures until the end of a quarter are named by. */
    static String until(FinancialQuarter last) {
        return "until " + last;
    }

    private List<Figure> refusals() {
        ReturnPeriod ever = new ReturnPeriod(until(last), BEGINNING, last.to(), BEGINNING);
        return merged(CountedReturn.some(facts, ever, Set.of("R3"))).stream()
                .filter(figure -> figure.isTotal()
                        && figure.dimension().equals("reason")
                        && figure.measure().equals("not_placed"))
                .toList();
    }

    private List<Figure> merged(List<Figure> figures) {
        return MergedKinds.apply(figures, declaration.mergedKinds());
    }

    private static List<Figure> figures(List<PublishedRow> rows) {
        List<Figure> figures = new ArrayList<>();
        for (PublishedRow row : rows) {
            if (row.cell() instanceof Cell.Shown(long value) && row.category().equals(Figure.TOTAL)) {
                figures.add(new Figure(
                        row.period(),
                        row.table(),
                        row.serviceKind(),
                        row.dimension(),
                        row.category(),
                        row.measure(),
                        row.unit(),
                        value));
            }
        }
        return figures;
    }
}

package org.rowan.disclosure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.disclosure.ledger.LedgerInMemory;

/** Records that come in after their quarter went out: the year is counted with them, the quarters stay as they are. */
class LateRecordsTest {
    private static final Declaration BY_QUARTER =
            new Declaration(5, Set.of("safe_accommodation", "community"), Set.of(), Set.of(), Set.of());

    private final Simulated provider = new Simulated(77, 200, 1);
    private LedgerInMemory ledger = new LedgerInMemory();

    @Test
    void a_household_entered_late_does_not_silence_the_year() {
        Published last = year(Declaration.usual(), figure -> late(figure, "R8", "area", "in_area"));
        assertThat(last.rows())
                .anyMatch(row -> row.table().equals("R4") && row.period().equals("2020-21"));
        assertThat(last.rows()).anyMatch(row -> row.table().equals("R8"));
    }

    @Test
    void a_late_referral_takes_only_the_year_s_referrals_away() {
        Declaration annual = new Declaration(5, Set.of(), Set.of("R2"), Set.of(), Set.of());
        assertThat(year(annual, figure -> figure).rows())
                .anyMatch(row -> row.table().equals("R2") && row.period().equals("2020-21"));
        ledger = new LedgerInMemory();
        Published last = year(annual, figure -> late(figure, "R2", "source", "police"));
        assertThat(last.rows())
                .noneMatch(row -> row.table().equals("R2")
                        && row.period().equals("2020-21")
                        && row.serviceKind().equals("safe_accommodation")
                        && row.level().equals("1"));
        assertThat(last.rows()).anyMatch(row -> row.table().equals("R4"));
    }

    /** A store that was put back to before it was signed: the package that left is entered as a figure from outside. */
    @Test
    void a_return_that_the_ledger_has_lost_still_keeps_the_next_one_from_telling_of_a_corrected_answer() {
        List<Figure> then = provider.quarter(0, 1);
        List<PublishedRow> lost = publish(then).rows();
        assertThat(lost).anyMatch(LateRecordsTest::isSex);
        ledger.append(LedgerEntry.Kind.OUTSIDE, new Release("lost", "p", "2020-21/Q1", new Terms(5, 1, 0), lost));
        List<Figure> now = then.stream().map(LateRecordsTest::oneMoreIsMale).toList();
        List<PublishedRow> again = publish(now).rows();
        assertThat(again)
                .noneMatch(LateRecordsTest::isSex)
                .anyMatch(row -> row.table().equals("R4"));
        assertThat(Audit.findings(List.of(
                                ledger.entries().getFirst().release(),
                                new Release("again", "p", "2020-21/Q1", 5, again)))
                        .holds())
                .isTrue();
    }

    private Published publish(List<Figure> quarter) {
        return Protection.publish(new Request("p", "2020-21/Q1", quarter, List.of(), BY_QUARTER, ledger.entries()));
    }

    private static boolean isSex(PublishedRow row) {
        return row.dimension().equals("sex")
                && row.serviceKind().equals("safe_accommodation")
                && row.level().equals("1");
    }

    private static Figure oneMoreIsMale(Figure figure) {
        boolean sex = figure.dimension().equals("sex") && figure.serviceKind().equals("safe_accommodation");
        int more = !sex
                ? 0
                : figure.category().equals("male") ? 1 : figure.category().equals("female") ? -1 : 0;
        return new Figure(
                figure.period(),
                figure.table(),
                figure.serviceKind(),
                figure.dimension(),
                figure.category(),
                figure.measure(),
                figure.unit(),
                figure.value() + more);
    }

    private static Figure late(Figure figure, String table, String dimension, String category) {
        boolean here = figure.table().equals(table)
                && figure.dimension().equals(dimension)
                && figure.serviceKind().equals("safe_accommodation")
                && Set.of("first_in_year", "received").contains(figure.measure())
                && Set.of(category, Figure.TOTAL).contains(figure.category());
        return here
                ? new Figure(
                        figure.period(),
                        figure.table(),
                        figure.serviceKind(),
                        figure.dimension(),
                        figure.category(),
                        figure.measure(),
                        figure.unit(),
                        figure.value() + 1)
                : figure;
    }

    private Published year(Declaration declaration, UnaryOperator<Figure> late) {
        Published published = null;
        for (int quarter = 1; quarter <= 4; quarter++) {
            String period = "2020-21/Q" + quarter;
            List<Figure> year = quarter < 4
                    ? List.of()
                    : provider.year(0).stream().map(late).toList();
            published = Protection.publish(
                    new Request("p", period, provider.quarter(0, quarter), year, declaration, ledger.entries()));
            ledger.append(LedgerEntry.Kind.RETURN, new Release(period, "p", period, published.k(), published.rows()));
        }
        assertThat(Audit.findings(ledger.entries().stream()
                                .map(LedgerEntry::release)
                                .toList())
                        .holds())
                .isTrue();
        return published;
    }
}

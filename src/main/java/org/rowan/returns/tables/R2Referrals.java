package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.disclosure.Figure;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.Span;

/**
 * R2 referrals by source, for every kind but helpline and perpetrator programme, and both roll-ups.
 *
 * <p>{@code received}: received in the period. {@code placed}, {@code not_placed}, {@code withdrawn}: so decided in the
 * period, whenever received. {@code open_start}: received before the first day and still pending on it or decided on it
 * or later; {@code open_end}: received by the last day and pending or decided after it.
 */
final class R2Referrals implements ReturnTable {
    private static final Categories SOURCES = Categories.codes("referral_source", Categories.NOT_KNOWN);
    private static final List<String> DECISIONS = List.of("placed", "not_placed", "withdrawn");
    private static final List<Measure> MEASURES = Stream.of(
                    "open_start", "received", "placed", "not_placed", "withdrawn", "open_end")
            .map(name -> new Measure(name, Measure.REFERRAL))
            .toList();

    @Override
    public String name() {
        return "R2";
    }

    @Override
    public List<Figure> count(Counting counting) {
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : counting.scopes().ofReferrals()) {
            Grid grid = Grid.additive(SOURCES, MEASURES);
            counting.referrals(scope).forEach(referral -> add(grid, referral, counting.period()));
            figures.addAll(grid.figures(counting.period(), name(), scope, "source"));
        }
        return figures;
    }

    private static void add(Grid grid, ReferralFact referral, ReturnPeriod period) {
        String source = SOURCES.of(referral.arrival().source());
        Span waiting = referral.waiting();
        if (waiting.openAtStartOf(period.from())) {
            grid.add(source, "open_start");
        }
        if (period.has(referral.arrival().received())) {
            grid.add(source, "received");
        }
        String outcome = referral.decision().outcome();
        if (DECISIONS.contains(outcome) && period.has(referral.decision().decided())) {
            grid.add(source, outcome);
        }
        if (waiting.openAtEndOf(period.to())) {
            grid.add(source, "open_end");
        }
    }
}

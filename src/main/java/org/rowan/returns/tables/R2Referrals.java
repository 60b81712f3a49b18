package org.rowan.returns.tables;

import java.util.List;
import java.util.stream.Stream;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.Span;

/** R2: see {@link #definition}. */
final class R2Referrals implements ReturnTable {
    private static final Categories SOURCES = Categories.codes("referral_source", Categories.NOT_KNOWN);
    private static final List<String> DECISIONS = List.of("placed", "not_placed", "withdrawn");
    private static final List<Measure> MEASURES = Stream.of(
                    "open_start", "received", "placed", "not_placed", "withdrawn", "open_end")
            .map(Measure::referrals)
            .toList();

    @Override
    public String name() {
        return "R2";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Referrals",
                        "How many referrals came, from where, and what was decided. Each referral counts: a family refused by"
                                + " three refuges is three referrals.",
                        "every kind but helpline and perpetrator programme; all safe kinds together; all community kinds together")
                .dimension("source", "who referred; no source recorded is not known", SOURCES)
                .measure("open_start", "received before the first day, and not decided before it")
                .measure("received", "received in the period")
                .measure("placed", "accepted in the period, whenever received")
                .measure("not_placed", "declined in the period, whenever received")
                .measure("withdrawn", "withdrawn by the referrer in the period, whenever received")
                .measure("open_end", "received by the last day, and not decided by it");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().ofReferrals()) {
            Grid grid = cells.additive(scope, "source", SOURCES, MEASURES);
            counting.referrals(scope).forEach(referral -> add(grid, referral, counting.period()));
        }
    }

    private static void add(Grid grid, ReferralFact referral, ReturnPeriod period) {
        String source = SOURCES.of(referral.arrival().source());
        long id = referral.key().id();
        Span waiting = referral.waiting();
        if (waiting.openAtStartOf(period.from())) {
            grid.add(source, "open_start", id);
        }
        if (period.has(referral.arrival().received())) {
            grid.add(source, "received", id);
        }
        String outcome = referral.decision().outcome();
        if (DECISIONS.contains(outcome) && period.has(referral.decision().decided())) {
            grid.add(source, outcome, id);
        }
        if (waiting.openAtEndOf(period.to())) {
            grid.add(source, "open_end", id);
        }
    }
}

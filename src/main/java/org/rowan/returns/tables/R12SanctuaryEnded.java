package org.rowan.returns.tables;

import java.util.List;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/** R12: see {@link #definition}. */
final class R12SanctuaryEnded implements ReturnTable {
    private static final Measure ENDED = Measure.households("ended");
    private static final Categories REASONS = Categories.codesOrNotKnown("sanctuary_end");

    @Override
    public String name() {
        return "R12";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Sanctuary support that ended",
                        "Why support in a sanctuary scheme ended. Each support period that ended in the period counts.",
                        "sanctuary schemes")
                .dimension("sanctuary_end", "why it ended; no reason recorded is not known", REASONS)
                .measure("ended", "support periods that ended in the period");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().ofKind(Scopes.SANCTUARY)) {
            Grid grid = cells.additive(scope, "sanctuary_end", REASONS, List.of(ENDED));
            for (SupportPeriod support : R11Ended.ended(counting, scope)) {
                grid.add(
                        REASONS.of(support.moveOn().sanctuaryEnd()),
                        ENDED.name(),
                        support.key().id());
            }
        }
    }
}

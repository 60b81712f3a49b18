package org.rowan.returns.tables;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.returns.facts.CaseFacts.Waiting;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/** R13: see {@link #definition}. */
final class R13Waiting implements ReturnTable {
    private static final Categories REASONS = Categories.codes("waiting_reason");
    private static final List<Measure> MEASURES =
            List.of(Measure.households("waiting"), new Measure("days", "day", RecordSort.SUPPORT));
    private static final Comparator<Waiting> LATEST =
            Comparator.comparing((Waiting waiting) -> waiting.span().first()).thenComparing(Waiting::reason);

    @Override
    public String name() {
        return "R13";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Waiting to move on",
                        "Households that were ready to move on at the end of the last day and could not: those still in support"
                                + " whose waiting had begun and goes on.",
                        "all safe kinds together")
                .dimension("waiting_reason", "why they wait; where several reasons were recorded, the latest", REASONS)
                .measure("waiting", "households that wait")
                .measure(
                        "days",
                        "the days that they have waited, from the day on which the waiting began to the last day");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        LocalDate to = counting.period().to();
        for (Scope scope : counting.scopes().safeRollUp()) {
            Grid grid =
                    cells.additive(scope, "waiting_reason", REASONS, MEASURES).measureByMeasure();
            for (Waiting waiting : waiting(counting, scope)) {
                String reason = REASONS.of(waiting.reason());
                grid.add(reason, "waiting", waiting.support());
                grid.add(
                        reason,
                        "days",
                        waiting.support(),
                        ChronoUnit.DAYS.between(waiting.span().first(), to));
            }
        }
    }

    /** The waiting of each household that waits after the last day. */
    private static Iterable<Waiting> waiting(Counting counting, Scope scope) {
        LocalDate to = counting.period().to();
        Map<Long, Waiting> latest = new HashMap<>();
        for (Waiting waiting : counting.cases().waiting()) {
            SupportPeriod support = counting.support(waiting.support());
            if (counting.isIn(scope, waiting.support())
                    && support.span().openAtEndOf(to)
                    && waiting.span().openAtEndOf(to)) {
                latest.merge(
                        Caseload.householdId(counting.firstAdult(support), support),
                        waiting,
                        (one, two) -> LATEST.compare(one, two) >= 0 ? one : two);
            }
        }
        return latest.values();
    }
}

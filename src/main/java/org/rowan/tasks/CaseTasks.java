package org.rowan.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rowan.store.Tx;
import org.rowan.tasks.store.CaseDates;

/** What the dates in cases ask for. It is up to the key worker, a step to whoever does it. */
final class CaseTasks {
    /** A review is called out so many days before. */
    private static final int REVIEW_DAYS = 7;

    /** An order is called out so many days before its last day, and after it: another takes weeks to get. */
    private static final int ORDER_DAYS = 14;

    private CaseTasks() {}

    static List<Due> of(Tx tx, LocalDate today, int stepDays) {
        List<Due> all = new ArrayList<>();
        CaseDates.hearings(
                        tx,
                        today.atStartOfDay(),
                        WorkingDays.after(today).plusDays(1).atStartOfDay())
                .forEach(day -> all.add(due(Due.Kind.HEARING, day)));
        CaseDates.ordersEnding(tx, today.minusDays(ORDER_DAYS), today.plusDays(ORDER_DAYS))
                .forEach(day -> all.add(due(Due.Kind.ORDER_ENDS, day)));
        LocalDate soon = today.plusDays(REVIEW_DAYS);
        CaseDates.planReviews(tx, soon).forEach(day -> all.add(due(Due.Kind.PLAN_REVIEW, day)));
        CaseDates.riskReviews(tx, soon).forEach(day -> all.add(due(Due.Kind.RISK_REVIEW, day)));
        CaseDates.holdReviews(tx, soon)
                .forEach(hold -> all.add(new Due(
                        Due.Kind.HOLD_REVIEW,
                        hold.anchor(),
                        hold.at(),
                        hold.who(),
                        hold.isOfPerson() ? "" : "referral",
                        0,
                        Set.of(hold.by()))));
        CaseDates.movedOn(tx, today).stream()
                .map(day -> due(Due.Kind.AFTER_MOVE, day))
                .filter(due -> !WorkingDays.onOrAfter(due.at().toLocalDate()).isAfter(today))
                .forEach(all::add);
        CaseDates.steps(tx, today.plusDays(stepDays)).forEach(step -> all.add(due(Due.Kind.STEP, step)));
        return all;
    }

    private static Due due(Due.Kind kind, CaseDates.Day day) {
        return new Due(kind, day.supportId(), day.at(), day.who(), day.about(), day.serviceId(), day.owners());
    }
}

package org.rowan.support;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.OrderKinds;
import org.rowan.casefile.Proceeding;
import org.rowan.kernel.Problem;
import org.rowan.store.Tx;
import org.rowan.support.store.CaseQueries;

/** What must hold for proceedings, hearings and orders. */
final class LawRules {
    private LawRules() {}

    static void check(Proceeding proceeding, LocalDate today) {
        if (!Proceeding.KINDS.has(proceeding.kind)) {
            throw Problem.with("kind", "Say before which kind of court they are.");
        }
        if (proceeding.began == null || proceeding.began.isAfter(today)) {
            throw Problem.with("began", "Say on which day they began, today at the latest.");
        }
        notBefore("ended", proceeding.ended, proceeding.began, "They can't end before they began.");
    }

    static void check(Tx tx, CourtHearing hearing) {
        if (hearing.listed == null) {
            throw Problem.with("listed", "Say on which day it is, and at what time.");
        }
        ofThisCase(tx, hearing.supportId, hearing.proceedingId);
    }

    static void check(Tx tx, CourtOrder order) {
        if (!OrderKinds.LIST.has(order.kind)) {
            throw Problem.with("kind", "Choose what kind of order it is.");
        }
        if (order.starts == null) {
            throw Problem.with("starts", "Say from which day it holds.");
        }
        notBefore("ends", order.ends, order.starts, "It can't run out before it begins.");
        notBefore("served", order.served, order.starts, "He can't be given it before it begins.");
        ofThisCase(tx, order.supportId, order.proceedingId);
    }

    private static void notBefore(String field, LocalDate day, LocalDate first, String otherwise) {
        if (day != null && day.isBefore(first)) {
            throw Problem.with(field, otherwise + " Check both days.");
        }
    }

    private static void ofThisCase(Tx tx, long supportId, Long proceedingId) {
        if (proceedingId != null
                && CaseQueries.proceedings(tx, supportId).stream().noneMatch(one -> one.id.equals(proceedingId))) {
            throw Problem.with("proceeding_id", "Choose proceedings of this case.");
        }
    }

    /** Hearings and orders stay when the proceedings are taken out that they were part of. */
    static void takenOut(Tx tx, Proceeding proceeding) {
        Stream.concat(
                        CaseQueries.hearings(tx, proceeding.supportId).stream()
                                .filter(hearing -> proceeding.id.equals(hearing.proceedingId))
                                .map(hearing -> {
                                    hearing.proceedingId = null;
                                    return hearing;
                                }),
                        CaseQueries.orders(tx, proceeding.supportId).stream()
                                .filter(order -> proceeding.id.equals(order.proceedingId))
                                .map(order -> {
                                    order.proceedingId = null;
                                    return order;
                                }))
                .toList()
                .forEach(tx::update);
    }
}

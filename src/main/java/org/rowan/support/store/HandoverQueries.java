package org.rowan.support.store;

import java.util.Collection;
import java.util.List;
import org.rowan.store.Tx;
import org.rowan.support.HandedOver;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportPeriod;

/** Reads who had which case. */
public final class HandoverQueries {
    private HandoverQueries() {}

    /** The handovers of a case, the newest first. */
    public static List<HandedOver> of(Tx tx, long supportId) {
        return tx.session()
                .createSelectionQuery("from HandedOver where supportId = :support order by id desc", HandedOver.class)
                .setParameter("support", supportId)
                .list();
    }

    /** The cases that go on. */
    public static List<SupportPeriod> open(Tx tx) {
        return tx.session()
                .createSelectionQuery("from SupportPeriod where ended is null order by id", SupportPeriod.class)
                .list();
    }

    /** What is still to be done in a case. */
    public static List<PlanStep> openSteps(Tx tx, long supportId) {
        return tx.session()
                .createSelectionQuery(
                        "from PlanStep where supportId = :support and doneOn is null order by id", PlanStep.class)
                .setParameter("support", supportId)
                .list();
    }

    /** Some steps of a case, of those that are still there. */
    public static List<PlanStep> steps(Tx tx, long supportId, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : tx.session()
                        .createSelectionQuery(
                                "from PlanStep where supportId = :support and id in (:ids)", PlanStep.class)
                        .setParameter("support", supportId)
                        .setParameterList("ids", ids)
                        .list();
    }
}

package org.rowan.support;

import org.rowan.notes.Correction;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.support.store.CaseQueries;

/** What ended only because its case was closed, so that it goes on when that was a mistake. */
final class ClosedTogether {
    private static final String WORDS = "closed with the case";

    private ClosedTogether() {}

    /** Keeps how a need or a time of waiting stood before the case is closed. */
    static void remember(Tx tx, long supportId, StoredRecord before) {
        tx.insert(Correction.of(supportId, before, AsTold.of(before), WORDS));
    }

    /** Opens what ended on the day on which support did and because of that; what was changed since then stays as it is. */
    static void reopen(Tx tx, SupportPeriod support) {
        for (Correction correction : CaseQueries.corrections(tx, support.id)) {
            if (!WORDS.equals(correction.words)) {
                continue;
            }
            switch (correction.kind) {
                case "WaitingPeriod" ->
                    CaseQueries.waiting(tx, correction.recordId)
                            .filter(waiting -> waiting.ends != null && !waiting.ends.isBefore(support.ended))
                            .ifPresent(waiting -> {
                                waiting.ends = null;
                                tx.update(waiting);
                            });
                case "Need" ->
                    CaseQueries.need(tx, correction.recordId)
                            .filter(need -> support.ended.equals(need.closed))
                            .ifPresent(need -> {
                                need.closed = null;
                                need.outcome = null;
                                tx.update(need);
                            });
                default -> throw new IllegalStateException(correction.kind + " is not closed with a case");
            }
        }
    }
}

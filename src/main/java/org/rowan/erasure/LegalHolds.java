package org.rowan.erasure;

import java.time.LocalDate;
import java.util.Optional;
import org.rowan.erasure.store.ErasureQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.sight.store.SightQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** Keeps cases from being erased. Managers hold a case, set the day of the next review and end the hold; the audit keeps each. */
public final class LegalHolds {
    private final Store store;

    public LegalHolds(Store store) {
        this.store = store;
    }

    /**
     * What holds the case of a record, for whoever sees it; nothing where nothing does.
     *
     * @throws Problem of kind CONFLICT if there is no such record, for this user at least
     */
    public Optional<LegalHold> of(CasePart part, long id) {
        return store.read(Right.SEE_CASES, tx -> {
            tx.requireThere(part, id);
            return ErasureQueries.hold(tx, part, id);
        });
    }

    /**
     * Holds a case. What was asked for before waits until the hold is ended.
     *
     * @throws Problem of kind INPUT without a reason or a day to come, or if it is held already; CONFLICT if it is erased
     */
    public void hold(CasePart part, long id, String reason, LocalDate review) {
        store.change(Right.ERASE_CASES, tx -> {
            tx.requireThere(part, id);
            if (tx.isErased(id)) {
                throw Tx.changedMeanwhile();
            }
            if (reason == null || reason.isBlank()) {
                throw Problem.with("reason", "Say why it is held: whoever reviews it decides by that.");
            }
            requireToCome(tx, review);
            if (isHeld(tx, part, id)) {
                throw Problem.with("reason", "This case is held already. Look at it again.");
            }
            LegalHold hold = new LegalHold();
            hold.personId = SightQueries.person(tx, part, id).orElse(null);
            hold.referralId = hold.personId == null
                    ? SightQueries.referral(tx, part, id).orElseThrow(Tx::changedMeanwhile)
                    : null;
            hold.reason = reason.strip();
            hold.review = review;
            tx.insert(hold);
        });
    }

    /**
     * It is still needed, and looked at again on a later day.
     *
     * @throws Problem of kind INPUT without a day to come, CONFLICT if it was ended
     */
    public void reviewed(long holdId, LocalDate next) {
        store.change(Right.ERASE_CASES, tx -> {
            LegalHold hold = held(tx, holdId);
            requireToCome(tx, next);
            hold.review = next;
            tx.update(hold);
        });
    }

    /** @throws Problem of kind CONFLICT if it was ended */
    public void end(long holdId) {
        store.change(Right.ERASE_CASES, tx -> {
            LegalHold hold = held(tx, holdId);
            hold.endedAt = tx.clock().instant();
            hold.endedBy = tx.user();
            tx.update(hold);
        });
    }

    /** @throws Problem of kind INPUT if the case is held */
    static void requireNone(Tx tx, CasePart part, long id) {
        if (isHeld(tx, part, id)) {
            throw Problem.with(
                    "reason",
                    "This case is held: it is not to be erased. A manager can end the hold on its page, once the reason is gone.");
        }
    }

    /**
     * Nothing that was recorded goes from a case that is held, not even by mistake.
     *
     * @throws Problem of kind REFUSED if the case is held
     */
    public static void requireMayTakeOut(Tx tx, CasePart part, long id) {
        if (isHeld(tx, part, id)) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    "This case is held: nothing may be taken out of it, and nothing was. A manager can end the hold on the page of"
                            + " the case, once the reason is gone.");
        }
    }

    /** Whether anything holds a case. */
    public static boolean isHeld(Tx tx, CasePart part, long id) {
        return ErasureQueries.hold(tx, part, id).isPresent();
    }

    private static LegalHold held(Tx tx, long holdId) {
        LegalHold hold = tx.get(LegalHold.class, holdId);
        if (hold.endedAt != null) {
            throw Tx.changedMeanwhile();
        }
        return hold;
    }

    private static void requireToCome(Tx tx, LocalDate review) {
        if (review == null || !review.isAfter(London.today(tx.clock()))) {
            throw Problem.with("review", "Give a day to come on which somebody looks whether it is still needed.");
        }
    }

    @Override
    public String toString() {
        return "legal holds in " + store;
    }
}

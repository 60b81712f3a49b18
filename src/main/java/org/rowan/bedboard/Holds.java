package org.rowan.bedboard;

import java.time.LocalDateTime;
import java.util.List;
import org.rowan.bedboard.store.HoldQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.store.Store;

/** Keeps units for somebody until a time. Whatever is changed of a hold keeps what it said before, and can be taken back. */
public final class Holds {
    private final Store store;

    public Holds(Store store) {
        this.store = store;
    }

    /** A hold with what it said before, newest first. */
    public record File(Hold hold, String who, List<FormerHold> former) {
        @Override
        public String toString() {
            return hold.toString();
        }
    }

    /**
     * A referral that waits, for which a unit may be held.
     *
     * @param who initials and size of the household
     */
    public record Waiting(long referralId, String who, LocalDateTime received) {
        @Override
        public String toString() {
            return "waiting referral " + referralId;
        }
    }

    /** Referrals of a unit's service that wait, the oldest first. */
    public List<Waiting> waitingFor(long unitId) {
        return store.read(Right.SEE_CASES, tx -> HoldQueries.waiting(tx, tx.get(Unit.class, unitId).serviceId));
    }

    public File open(long holdId) {
        return store.read(Right.SEE_CASES, tx -> {
            Hold hold = tx.get(Hold.class, holdId);
            return new File(hold, HoldQueries.who(tx, List.of(hold)).get(holdId), HoldQueries.former(tx, holdId));
        });
    }

    /**
     * Holds a unit for a referral, or for somebody told in words, from a night on until a time in London.
     *
     * @throws Problem of kind INPUT that names the field at fault
     */
    public Hold hold(Hold hold) {
        return store.write(Right.KEEP_CASES, tx -> {
            HoldRules.check(tx, hold);
            tx.insert(hold);
            HoldChanges.nights(tx, hold);
            return hold;
        });
    }

    /**
     * Extends or shortens a hold, also one that ran out, as long as nothing else has the unit.
     *
     * @throws Problem of kind INPUT that names the field at fault, CONFLICT if it has ended meanwhile
     */
    public void extend(long holdId, LocalDateTime until) {
        store.change(Right.KEEP_CASES, tx -> {
            Hold hold = running(tx.get(Hold.class, holdId));
            HoldChanges.change(tx, hold, terms -> {
                terms.runsUntil = until;
                HoldRules.requireFuture(tx, terms);
            });
            HoldRules.requireRoom(tx, hold);
        });
    }

    /** Lets a hold go: tonight it is free. One that had run out is done with. */
    public void release(long holdId) {
        store.change(
                Right.KEEP_CASES,
                tx -> HoldChanges.end(
                        tx, running(tx.get(Hold.class, holdId)), London.today(tx.clock()), HoldTerms.RELEASED));
    }

    /**
     * Takes back what was last done to a hold: it says again what it said before. One to which nothing was done was a slip,
     * and never held a night.
     *
     * @throws Problem of kind INPUT if something else has the unit by now
     */
    public void takeBack(long holdId) {
        store.change(Right.KEEP_CASES, tx -> {
            Hold hold = tx.get(Hold.class, holdId);
            List<FormerHold> former = HoldQueries.former(tx, holdId);
            if (HoldTerms.USED.equals(hold.ending)) {
                throw Problem.with(
                        "unit_id", "A household has moved in. Take back the placement, or move them, first.");
            }
            HoldChanges.change(tx, hold, terms -> {
                if (former.isEmpty()) {
                    terms.ended = terms.starts;
                    terms.ending = HoldTerms.TAKEN_BACK;
                } else {
                    terms.take(former.getFirst());
                }
            });
            HoldRules.requireNights(tx, hold);
        });
    }

    private static Hold running(Hold hold) {
        if (hold.ended != null) {
            throw Problem.of(
                    Problem.Kind.CONFLICT,
                    "This hold has ended since you opened it. Look at the board again, then hold the unit anew if it is free.");
        }
        return hold;
    }
}

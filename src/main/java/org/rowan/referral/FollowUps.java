package org.rowan.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.referral.store.FollowUpQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/**
 * Asks where those got to who were not placed: two days after the decision and, unless they have been placed by then, once more
 * two weeks after it. A household without a name and a referrer can't be asked for.
 */
public final class FollowUps {
    /** Days after the decision on which it is asked. */
    static final int FIRST = 2;

    static final int SECOND = 14;
    /** From then on it is not asked any more. */
    static final int LAST = 42;

    private final Store store;

    public FollowUps(Store store) {
        this.store = store;
    }

    /**
     * A household that is to be asked for.
     *
     * @param due the day from which on it is asked
     */
    public record Due(ReferralRow row, LocalDate due) {
        @Override
        public String toString() {
            return "follow-up of " + row;
        }
    }

    /** Those that are to be asked for by a day, the longest due first. */
    public List<Due> dueBy(LocalDate day) {
        return store.read(Right.SEE_CASES, tx -> dueBy(tx, day));
    }

    /** As {@link #dueBy(LocalDate)}, as part of a transaction. */
    public static List<Due> dueBy(Tx tx, LocalDate day) {
        return FollowUpQueries.notPlaced(tx, day.minusDays(LAST), day.minusDays(FIRST)).stream()
                .map(asked -> new Due(asked.row(), dueOn(asked)))
                .filter(due -> due.due() != null && !due.due().isAfter(day))
                .sorted(Comparator.comparing(Due::due))
                .toList();
    }

    private static LocalDate dueOn(FollowUpQueries.Asked asked) {
        LocalDate decided = asked.row().decided();
        if (asked.last() == null) {
            return decided.plusDays(FIRST);
        }
        LocalDate second = decided.plusDays(SECOND);
        return asked.last().isBefore(second) ? second : null;
    }

    /** What was found out of a referral, newest first. */
    public List<FollowUp> of(long referralId) {
        return store.read(Right.SEE_CASES, tx -> FollowUpQueries.of(tx, referralId));
    }

    /**
     * Records where they got to; whether they were placed later follows from it.
     *
     * @throws Problem of kind INPUT if the referral is not one that was not placed
     */
    public FollowUp answer(long referralId, FollowUp.Answer answer) {
        return store.write(Right.KEEP_CASES, tx -> {
            Referral referral = tx.get(Referral.class, referralId);
            if (!referral.decision.equals(Referral.NOT_PLACED)) {
                throw Problem.with(
                        "answer", "This referral is no longer one that was not placed, so there is nothing to ask.");
            }
            FollowUp asked = new FollowUp();
            asked.referralId = referralId;
            asked.asked = London.today(tx.clock());
            asked.answer = answer.code();
            asked.laterPlacedBefore = referral.laterPlaced;
            tx.insert(asked);
            if (answer.placed() != null) {
                referral.laterPlaced = answer.placed();
                tx.update(referral);
            }
            return asked;
        });
    }

    /** Takes an answer back that was a slip: it is asked again, and the referral says what it said before. */
    public void takeBack(long followUpId) {
        store.change(Right.KEEP_CASES, tx -> {
            FollowUp asked = tx.get(FollowUp.class, followUpId);
            Referral referral = tx.get(Referral.class, asked.referralId);
            referral.laterPlaced = asked.laterPlacedBefore;
            tx.update(referral);
            tx.delete(asked);
        });
    }
}

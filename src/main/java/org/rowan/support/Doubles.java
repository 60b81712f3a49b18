package org.rowan.support;

import java.util.List;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.people.Alike;
import org.rowan.people.Likeness;
import org.rowan.people.Person;
import org.rowan.people.store.PeopleQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/** People who may be one: noticed where whoever recorded the one does not see the other, and put before a manager. */
public final class Doubles {
    private final Store store;

    public Doubles(Store store) {
        this.store = store;
    }

    /**
     * Two who may be one.
     *
     * @param recorded who was recorded
     * @param like whom she may be
     * @param by who recorded her
     */
    public record Pair(long id, Person recorded, Person like, Alike why, String by) {
        @Override
        public String toString() {
            return "pair " + id;
        }
    }

    /** Those that no manager has answered yet, the oldest first. */
    public List<Pair> toAnswer() {
        return store.read(
                Right.KEEP_SIGHT,
                tx -> PeopleQueries.likenesses(tx).stream()
                        .map(likeness -> new Pair(
                                likeness.id,
                                tx.get(Person.class, likeness.personId),
                                tx.get(Person.class, likeness.likePersonId),
                                Alike.valueOf(likeness.why),
                                likeness.createdBy))
                        .toList());
    }

    /** They are two people. */
    public void another(long likenessId) {
        store.change(Right.KEEP_SIGHT, tx -> answer(tx, unanswered(tx, likenessId), Likeness.ANOTHER));
    }

    /**
     * They are one person: whatever is recorded of who was recorded last is recorded of the other from now on, and belongs to that
     * one's case, with all who may and may not see it ({@link SamePerson#join}).
     *
     * @throws Problem INPUT if both are members of one household, CONFLICT if somebody has answered meanwhile
     */
    public void same(long likenessId) {
        store.change(Right.KEEP_SIGHT, tx -> {
            Likeness likeness = unanswered(tx, likenessId);
            SamePerson.join(tx, likeness.likePersonId, likeness.personId);
        });
    }

    private static Likeness unanswered(Tx tx, long likenessId) {
        Likeness likeness = tx.get(Likeness.class, likenessId);
        if (likeness.answer != null) {
            throw Tx.changedMeanwhile();
        }
        return likeness;
    }

    private static void answer(Tx tx, Likeness likeness, String answer) {
        likeness.answer = answer;
        likeness.answeredAt = tx.clock().instant();
        likeness.answeredBy = tx.user();
        tx.update(likeness);
    }
}

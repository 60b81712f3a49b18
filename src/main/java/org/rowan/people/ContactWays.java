package org.rowan.people;

import java.util.List;
import org.rowan.kernel.Code;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.people.store.PeopleQueries;
import org.rowan.store.Store;

/** How people can be reached. What is not safe is given out one by one, and the audit has to whom. */
public final class ContactWays {
    private final Store store;

    public ContactWays(Store store) {
        this.store = store;
    }

    /** The ways to reach a person, in the order in which they were recorded; those that are not safe without what they lead to. */
    public List<ContactWay> of(long personId) {
        return store.read(Right.SEE_CASES, tx -> PeopleQueries.waysTo(tx, personId)).stream()
                .map(ContactWay::shown)
                .toList();
    }

    /** One way whole, for somebody who has read that it is not safe. */
    public ContactWay uncover(long wayId) {
        ContactWay way = store.read(Right.SEE_CASES, tx -> tx.get(ContactWay.class, wayId));
        if (way.isUnsafe()) {
            store.note("unsafe contact shown", ContactWay.class.getSimpleName(), wayId, null);
        }
        return way;
    }

    /**
     * Records a new way or changes to one.
     *
     * @throws Problem INPUT that names the field, CONFLICT if it was changed since it was read
     */
    public ContactWay save(ContactWay way) {
        return store.write(Right.KEEP_CASES, tx -> {
            check("kind", way.kind, ContactWay.KINDS, "Choose how she can be reached.");
            check("safe", way.safe, ContactWay.ANSWERS, "Say whether it is safe.");
            if (way.reach == null || way.reach.isBlank()) {
                throw Problem.with("reach", "Write the number, the address or the name.");
            }
            if (way.id == null) {
                tx.insert(way);
            } else {
                tx.update(way);
            }
            return way;
        });
    }

    private static void check(String field, String code, List<Code> codes, String sentence) {
        if (codes.stream().noneMatch(known -> known.code().equals(code))) {
            throw Problem.with(field, sentence);
        }
    }

    /** Takes a way out that is not hers any more. */
    public void remove(long wayId) {
        store.change(Right.KEEP_CASES, tx -> tx.delete(tx.get(ContactWay.class, wayId)));
    }
}

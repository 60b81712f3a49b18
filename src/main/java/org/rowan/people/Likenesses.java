package org.rowan.people;

import java.util.List;
import java.util.Set;
import org.rowan.people.store.PeopleQueries;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/**
 * Notices that somebody who is recorded may be one whom the user does not see. Whoever sees everybody is asked while she types;
 * whoever does not must not be told, so that a manager is asked instead. To be called wherever a name is recorded.
 */
public final class Likenesses {
    private Likenesses() {}

    /** Looks whether a person, as she has just been stored, is like somebody hidden. */
    public static void look(Tx tx, Person person) {
        Set<Long> hidden = tx.sight().hiddenOf(CasePart.PERSON);
        if (hidden.isEmpty()) {
            return;
        }
        List<Person> people = tx.sight().ofEverybody(() -> PeopleQueries.byId(tx, hidden));
        for (Person other : people) {
            Alike.of(person, other)
                    .filter(why -> tx.sight().ofEverybody(() -> !PeopleQueries.areLikened(tx, person.id, other.id)))
                    .ifPresent(why -> note(tx, person, other, why));
        }
    }

    private static void note(Tx tx, Person person, Person other, Alike why) {
        Likeness likeness = new Likeness();
        likeness.personId = person.id;
        likeness.likePersonId = other.id;
        likeness.why = why.name();
        tx.sight().ofEverybody(() -> tx.insert(likeness));
    }
}

package org.rowan.consent.store;

import java.util.Comparator;
import java.util.List;
import org.rowan.consent.Consent;
import org.rowan.people.Person;
import org.rowan.store.Tx;
import org.rowan.store.sight.CasePart;

/** Reads the people of a case, and what they have agreed to. */
public final class ConsentQueries {
    private ConsentQueries() {}

    /** Who of a case could agree to something, those recorded first before the others. */
    public static List<Person> people(Tx tx, CasePart part, long id) {
        return tx.ofCase(Person.class, part, id).stream()
                .filter(person -> !person.isMerged())
                .toList();
    }

    /** All of a case, the newest first. */
    public static List<Consent> ofCase(Tx tx, CasePart part, long id) {
        return tx.ofCase(Consent.class, part, id).stream()
                .sorted(Comparator.comparing((Consent consent) -> consent.given)
                        .thenComparing(consent -> consent.id)
                        .reversed())
                .toList();
    }

    /** What one person has agreed to and not taken back. */
    public static List<Consent> standing(Tx tx, long personId) {
        return tx.session()
                .createSelectionQuery(
                        "from Consent where personId = :person and withdrawn is null order by id", Consent.class)
                .setParameter("person", personId)
                .list();
    }
}

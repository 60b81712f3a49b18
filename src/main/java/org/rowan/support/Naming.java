package org.rowan.support;

import java.util.List;
import java.util.Objects;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.people.store.PeopleQueries;
import org.rowan.store.Tx;
import org.rowan.support.store.SupportQueries;

/** Gives a name to a member of a household who was only counted so far. */
final class Naming {
    private Naming() {}

    /**
     * Puts somebody in the place of the member who stood for her, with all that is recorded of that one.
     *
     * @param counted who stood for her; null where the referral named nobody, then the first adult without a name
     * @param named who she is
     * @throws Problem of kind INPUT if it is not plain whose name it is
     */
    static void name(Tx tx, SupportPeriod support, Long counted, Long named) {
        List<Membership> members = SupportQueries.members(tx, support.id);
        boolean isThere = members.stream().anyMatch(member -> Objects.equals(member.personId, named));
        if (counted == null && isThere) {
            return;
        }
        Membership place = members.stream()
                .filter(member -> counted == null ? !member.isChild() : counted.equals(member.personId))
                .filter(member -> tx.get(Person.class, member.personId).isBlank())
                .findFirst()
                .orElse(null);
        if (named == null || isThere || place == null) {
            throw Problem.with(
                    "person_id",
                    "This household is supported already, under the name that it has. Change the name on the person's own page.");
        }
        long before = place.personId;
        place.personId = named;
        tx.update(place);
        SupportQueries.needs(tx, support.id).stream()
                .filter(need -> need.personId == before)
                .forEach(need -> {
                    need.personId = named;
                    tx.update(need);
                });
        PeopleQueries.recourse(tx, before).forEach(answer -> {
            answer.personId = named;
            tx.update(answer);
        });
        tx.delete(tx.get(Person.class, before));
    }
}

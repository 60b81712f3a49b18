package org.rowan.support;

import java.util.List;
import java.util.Objects;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.store.Tx;
import org.rowan.support.store.PersonLinks;
import org.rowan.support.store.SupportQueries;

/** Gives a name to a member of a household who was only counted so far. */
final class Naming {
    private Naming() {}

    /**
     * Puts somebody in the place of the member who stood for her, with all that is recorded of that one anywhere.
     *
     * @param supports the support periods of one referral
     * @param counted who stood for her; null where the referral named nobody, then the first adult without a name
     * @param named who she is
     * @throws Problem of kind INPUT if it is not plain whose name it is
     */
    static void name(Tx tx, List<SupportPeriod> supports, Long counted, Long named) {
        boolean done = counted == null;
        for (SupportPeriod support : supports) {
            List<Membership> members = SupportQueries.members(tx, support.id);
            boolean isThere = members.stream().anyMatch(member -> Objects.equals(member.personId, named));
            if (isThere && done) {
                continue;
            }
            Membership place = members.stream()
                    .filter(member -> counted == null ? !member.isChild() : counted.equals(member.personId))
                    .filter(member -> tx.get(Person.class, member.personId).isBlank())
                    .findFirst()
                    .orElse(null);
            if (named == null || isThere || place == null || PersonLinks.shareHousehold(tx, place.personId, named)) {
                throw Problem.with(
                        "person_id",
                        "This household is supported already, under the name that it has. Change the name on the person's own page.");
            }
            PersonLinks.move(tx, place.personId, named);
            tx.delete(tx.get(Person.class, place.personId));
            done = true;
        }
    }
}

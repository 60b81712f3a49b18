package org.rowan.returns.tables;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.PersonFact;

/**
 * A person in a scope and a period, counted once however many memberships. The membership that counts is the earliest
 * joined of those in the period (then the smallest support reference): it gives role and age.
 */
final class Individual {
    private final PersonFact person;
    private final Flow flow = new Flow();
    private final Set<Long> supports = new HashSet<>(2);
    private Member counts;

    Individual(PersonFact person) {
        this.person = person;
    }

    void add(Member member, ReturnPeriod period) {
        flow.add(member.span(), period);
        if (!member.span().touches(period.from(), period.to())) {
            return;
        }
        supports.add(member.support().key().id());
        if (counts == null || Member.COUNTS_FIRST.compare(member, counts) < 0) {
            counts = member;
        }
    }

    PersonFact person() {
        return person;
    }

    long id() {
        return person.key().id();
    }

    Home home() {
        return person.home();
    }

    Flow flow() {
        return flow;
    }

    boolean isChild() {
        return counts.child();
    }

    boolean isAdult() {
        return !isChild();
    }

    /** The day on which the membership that counts began. */
    LocalDate joined() {
        return counts.span().first();
    }

    String category() {
        return PersonCategory.of(person, isChild());
    }

    boolean isWoman() {
        return category().equals(PersonCategory.WOMEN);
    }

    String answer(Characteristic characteristic) {
        return person.answer(characteristic);
    }

    /** Whether a record of this support period counts here: it hangs on a membership of the scope in the period. */
    boolean isIn(long support) {
        return supports.contains(support);
    }
}

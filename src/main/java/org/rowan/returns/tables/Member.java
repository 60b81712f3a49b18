package org.rowan.returns.tables;

import java.util.Comparator;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.Span;
import org.rowan.returns.facts.SupportFacts.Membership;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/**
 * A membership with the person and the support period that it joins.
 *
 * @param span from {@code joined} to {@code left}; where these are empty, as long as the support
 */
record Member(PersonFact person, boolean child, SupportPeriod support, Span span) {
    /** The membership that counts is the earliest joined, then that of the smallest support reference. */
    static final Comparator<Member> COUNTS_FIRST = Comparator.comparing(
                    (Member member) -> member.span().first())
            .thenComparing(member -> member.support().key());

    /** The first adult of a support period is the earliest joined, then the smallest person reference. */
    static final Comparator<Member> FIRST_ADULT = Comparator.comparing(
                    (Member member) -> member.span().first())
            .thenComparing(member -> member.person().key());

    static Member of(Membership membership, PersonFact person, SupportPeriod support) {
        Span whole = support.span();
        Span span = new Span(
                membership.joined() == null ? whole.first() : membership.joined(),
                membership.left() == null ? whole.last() : membership.left());
        return new Member(person, membership.child(), support, span);
    }

    @Override
    public String toString() {
        return "Member[" + support.key() + ", " + person.key() + "]";
    }
}

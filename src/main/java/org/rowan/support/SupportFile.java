package org.rowan.support;

import java.util.List;
import java.util.Optional;
import org.rowan.bedboard.Stay;
import org.rowan.bedboard.Unit;
import org.rowan.notes.Note;
import org.rowan.people.Person;
import org.rowan.people.RecoursePeriod;
import org.rowan.provider.Service;
import org.rowan.referral.Referral;

/**
 * All that is recorded of one support period, as it was read at one moment.
 *
 * @param referral null where it did not begin with one
 * @param members adults first, each with the person and her answers about recourse, newest first
 * @param stays with the unit of each, in order
 * @param notes newest first, those on the referral among them; of many only the newest
 */
public record SupportFile(
        SupportPeriod support,
        Service service,
        Referral referral,
        List<Member> members,
        List<StayIn> stays,
        List<Need> needs,
        List<Note> notes) {

    /** As many notes are read with a case; a case of ten years has thousands, and a page shows three. */
    public static final int NEWEST_NOTES = 200;

    /** Whether there may be notes before those that were read. */
    public boolean hasEarlierNotes() {
        return notes.size() == NEWEST_NOTES;
    }

    /** A member of the household. */
    public record Member(Membership membership, Person person, List<RecoursePeriod> recourse) {
        @Override
        public String toString() {
            return membership.toString();
        }
    }

    /** A stay and where it was. */
    public record StayIn(Stay stay, Unit unit) {}

    /** What was told at the call; nothing where the case did not begin with one. */
    public Optional<ToldAtCall> told() {
        return Optional.ofNullable(referral).map(ToldAtCall::of);
    }

    /** The first adult, by whom the household is named; the first member where there is no adult; null where there is nobody. */
    public Person first() {
        return members.stream()
                .filter(member -> !member.membership().isChild())
                .findFirst()
                .or(() -> members.stream().findFirst())
                .map(Member::person)
                .orElse(null);
    }

    @Override
    public String toString() {
        return support.toString();
    }
}

package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.rowan.kernel.Codes;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.referral.ReferralDesk;
import org.rowan.returns.tables.Gap;
import org.rowan.support.Support;

/** Finds the records in which something is missing, so that it can be filled in. */
public final class GapRecords {
    private final People people;
    private final ReferralDesk referrals;
    private final Support support;
    private final Steps steps;

    /** Opens the page of a person, the decision of a referral, the page of a case. */
    public record Steps(LongConsumer openPerson, LongConsumer openReferral, LongConsumer openCase) {}

    /**
     * A record in which something is missing.
     *
     * @param open shows the page on which it is filled in; null where there is none
     */
    record Missing(String words, Runnable open) {
        @Override
        public String toString() {
            return "record with a gap";
        }
    }

    public GapRecords(People people, ReferralDesk referrals, Support support, Steps steps) {
        this.people = people;
        this.referrals = referrals;
        this.support = support;
        this.steps = steps;
    }

    /** Those that are shown, and a line in the end that says if some are not. */
    List<Missing> of(Gap gap) {
        List<Missing> found = new ArrayList<>(shown(gap));
        if (gap.notShown() > 0) {
            found.add(new Missing("Some records are not shown.", null));
        }
        return found;
    }

    private List<Missing> shown(Gap gap) {
        Set<Long> ids = new HashSet<>(gap.records());
        return switch (gap.about()) {
            case PERSON -> people.open(ids).stream().map(this::person).toList();
            case REFERRAL ->
                referrals.all().stream()
                        .filter(row -> ids.contains(row.id()))
                        .map(row -> new Missing(
                                row.who() + ", from "
                                        + Codes.standard()
                                                .list("referral_source")
                                                .label(row.source()),
                                () -> steps.openReferral().accept(row.id())))
                        .toList();
            case SUPPORT ->
                support.all().stream()
                        .filter(row -> ids.contains(row.id()))
                        .map(row -> new Missing(
                                row.who() + ", " + row.where(),
                                () -> steps.openCase().accept(row.id())))
                        .toList();
        };
    }

    private Missing person(Person person) {
        String name = person.fullName().isEmpty() ? "Name not recorded" : person.fullName();
        return new Missing(name, () -> steps.openPerson().accept(person.id));
    }
}

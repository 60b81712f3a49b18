package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.rowan.bedboard.Units;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.people.People;
import org.rowan.people.Person;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.ReferralRow;
import org.rowan.returns.tables.Gap;
import org.rowan.returns.tables.RecordSort;
import org.rowan.returns.tables.RecordsUnder;
import org.rowan.support.Support;

/** Finds the records under a figure or behind a gap, and opens their pages. */
public final class ReturnRecords {
    private static final Found NOT_SHOWN = new Found("Some records are not shown.", null);

    private final People people;
    private final ReferralDesk referrals;
    private final Support support;
    private final Units units;
    private final Steps steps;

    /** Opens the page of a person, the decision of a referral, the page of a case, a unit; fills a gap in. */
    public record Steps(
            LongConsumer openPerson,
            LongConsumer openReferral,
            LongConsumer openCase,
            LongConsumer openUnit,
            Filling filling) {}

    /** The forms in which gaps are filled in. */
    public interface Filling {
        /** Whether there is a form for it. */
        boolean has(Gap gap);

        /**
         * Opens the form of a record in which something is missing, with the cursor there.
         *
         * @param there is called once it is open: what was said before went with the page before
         * @param next is called once it was saved
         */
        void open(Gap gap, long id, Runnable there, Runnable next);
    }

    /**
     * A record in a list.
     *
     * @param open shows its page; null where it has none
     */
    record Found(String words, Runnable open) {
        @Override
        public String toString() {
            return "record of a return";
        }
    }

    public ReturnRecords(People people, ReferralDesk referrals, Support support, Units units, Steps steps) {
        this.people = people;
        this.referrals = referrals;
        this.support = support;
        this.units = units;
        this.steps = steps;
    }

    Filling filling() {
        return steps.filling();
    }

    /** Those in which something is missing, as far as they are shown, and a line in the end that says if some are not. */
    List<Found> of(Gap gap) {
        List<Found> found = new ArrayList<>(
                switch (gap.about()) {
                    case PERSON -> found(RecordSort.PERSON, gap.records());
                    case REFERRAL -> found(RecordSort.REFERRAL, gap.records());
                    case SUPPORT -> found(RecordSort.SUPPORT, gap.records());
                });
        if (gap.notShown() > 0) {
            found.add(NOT_SHOWN);
        }
        return found;
    }

    /** Those that a figure counts, as far as they are shown, each with what it adds where that is not one. */
    List<Found> under(RecordsUnder under) {
        Map<Long, Long> counts = new HashMap<>();
        under.entries().forEach(entry -> counts.put(entry.id(), entry.count()));
        List<Found> found = new ArrayList<>();
        named(under.sort(), under.ids()).forEach((id, record) -> {
            long count = counts.get(id);
            found.add(new Found(record.words() + (count == 1 ? "" : ": " + count), record.open()));
        });
        if (found.isEmpty() && !under.entries().isEmpty()) {
            found.add(new Found(
                    SpokenDates.count(under.entries().size(), "record") + " of work that has no page of its own.",
                    null));
        }
        if (under.notShown() > 0) {
            found.add(NOT_SHOWN);
        }
        return found;
    }

    private List<Found> found(RecordSort sort, Collection<Long> ids) {
        return List.copyOf(named(sort, ids).values());
    }

    /** By id; empty for what has no page. */
    private Map<Long, Found> named(RecordSort sort, Collection<Long> ids) {
        Set<Long> wanted = new HashSet<>(ids);
        Map<Long, Found> found = new LinkedHashMap<>();
        switch (sort) {
            case PERSON -> people.open(wanted).forEach(person -> found.put(person.id, person(person)));
            case REFERRAL ->
                referrals.all().stream()
                        .filter(row -> wanted.contains(row.id()))
                        .forEach(row -> found.put(row.id(), referral(row)));
            case SUPPORT ->
                support.all().stream()
                        .filter(row -> wanted.contains(row.id()))
                        .forEach(row -> found.put(
                                row.id(),
                                new Found(
                                        row.who() + ", " + row.where(),
                                        () -> steps.openCase().accept(row.id()))));
            case UNIT ->
                units.byService().values().stream()
                        .flatMap(List::stream)
                        .filter(unit -> wanted.contains(unit.id))
                        .forEach(unit -> found.put(
                                unit.id,
                                new Found(unit.name, () -> steps.openUnit().accept(unit.id))));
            case GIVEN, HEARING, CONTACT, SESSION, PROPERTY, GRANT, PARTICIPANT -> {
                // work that is counted, and not looked at one by one
            }
        }
        return found;
    }

    private Found referral(ReferralRow row) {
        return new Found(
                row.who() + ", from " + Codes.standard().list("referral_source").label(row.source()),
                () -> steps.openReferral().accept(row.id()));
    }

    private Found person(Person person) {
        String name = person.fullName().isEmpty() ? "Name not recorded" : person.fullName();
        return new Found(name, () -> steps.openPerson().accept(person.id));
    }
}

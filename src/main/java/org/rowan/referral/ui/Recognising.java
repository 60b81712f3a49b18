package org.rowan.referral.ui;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.people.NameIndex;
import org.rowan.people.Person;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralRow;

/** Finds out who of the people known may be calling, and says in short what is known of her. Blocks. */
final class Recognising {
    private static final int MOST = 4;
    private static final int LOOKED_AT = 12;
    private static final int GROWN_UP = 16;
    private static final int FEWEST_LETTERS = 2;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final Behind behind;

    Recognising(Behind behind) {
        this.behind = behind;
    }

    /**
     * What was noted so far.
     *
     * @param born null where it was not said
     * @param age null where it was not said
     */
    record Sought(String name, LocalDate born, Integer age) {
        @Override
        public String toString() {
            return "Sought";
        }
    }

    /** Somebody who is known, whatever was noted. */
    Returning known(long personId) {
        return describe(behind.people().open(personId), new Sought("", null, null));
    }

    /** Those whose names begin so; who has the same birth date or age comes first. Children do not call. */
    List<Returning> find(Sought sought) {
        if (sought.name().strip().length() < FEWEST_LETTERS) {
            return List.of();
        }
        List<Returning> found = new ArrayList<>();
        for (NameIndex.Known known : behind.people().find(sought.name(), LOOKED_AT)) {
            if (known.born() == null
                    || Period.between(known.born(), behind.today()).getYears() >= GROWN_UP) {
                found.add(describe(behind.people().open(known.id()), sought));
            }
        }
        found.sort(Comparator.comparing(person -> person.alike().isEmpty()));
        return found.stream().limit(MOST).toList();
    }

    Returning describe(Person person, Sought sought) {
        Integer age = person.ageOn(behind.today());
        String name = person.fullName().isEmpty() ? "Name not recorded" : person.fullName();
        return new Returning(person, name, age, alike(person, age, sought), past(person.id), open(person.id));
    }

    /** A referral that waits comes before support that goes on: it is what a second call is most likely about. */
    private Returning.Open open(long personId) {
        Optional<ReferralRow> waiting = behind.referrals().of(personId).stream()
                .filter(ReferralRow::isPending)
                .findFirst();
        if (waiting.isPresent()) {
            return new Returning.Open(
                    waiting.get().id(),
                    null,
                    "Waiting since " + SpokenDates.at(waiting.get().received(), behind.today()));
        }
        return behind.elsewhere().supportOf().apply(personId).stream()
                .filter(support -> support.ended() == null)
                .findFirst()
                .map(support -> new Returning.Open(null, support.id(), "She is supported at present"))
                .orElse(Returning.Open.NOTHING);
    }

    private static String alike(Person person, Integer age, Sought sought) {
        if (person.dateOfBirth != null && person.dateOfBirth.equals(sought.born())) {
            return "same birth date";
        }
        return age != null && sought.born() == null && age.equals(sought.age()) ? "same age" : "";
    }

    private List<String> past(long personId) {
        List<String> lines = new ArrayList<>();
        List<ReferralRow> referrals = behind.referrals().of(personId);
        if (!referrals.isEmpty()) {
            String count = referrals.size() == 1 ? "1 referral, " : referrals.size() + " referrals, the last ";
            lines.add(count + month(referrals.getFirst().received().toLocalDate()) + ": "
                    + outcome(referrals.getFirst()));
        }
        behind.elsewhere().supportOf().apply(personId).stream()
                .findFirst()
                .ifPresent(support -> lines.add(words(support)));
        return lines;
    }

    /** "not placed, no space of any kind". */
    static String outcome(ReferralRow row) {
        return switch (row.decision()) {
            case Referral.PLACED -> "placed";
            case Referral.WITHDRAWN -> "withdrawn";
            case Referral.PENDING -> "still waiting for a decision";
            default ->
                "not placed, "
                        + Codes.standard()
                                .list("not_placed_reason")
                                .label(row.reason())
                                .toLowerCase(Locale.UK);
        };
    }

    private static String words(Elsewhere.PastSupport support) {
        return support.ended() == null
                ? "Supported since " + month(support.started()) + ": " + support.where()
                : "Last supported until " + month(support.ended()) + ": " + support.where();
    }

    private static String month(LocalDate day) {
        return MONTH.format(day).replace("Sept", "Sep");
    }
}

package org.rowan.referral.ui;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.people.NameIndex;
import org.rowan.people.Person;
import org.rowan.people.likeness.Reason;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralRow;

/** Finds out who of the people known may be calling, and says in short what is known of her. Blocks. */
final class Recognising {
    private static final int MOST = 4;
    private static final int LOOKED_AT = 12;
    private static final int GROWN_UP = 16;
    private static final int WEEKS_BACK = 4;
    private static final int FEWEST_LETTERS = 2;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final Behind behind;

    Recognising(Behind behind) {
        this.behind = behind;
    }

    /** Somebody who is known, whatever was noted. */
    Returning known(long personId) {
        return describe(behind.people().open(personId), List.of());
    }

    /**
     * Those who are most alike in name, birth date and age. Children do not call.
     *
     * @param others those of whom it was said already that they are not the one
     */
    List<Returning> find(NameIndex.Sought sought, Set<Long> others) {
        int letters = length(sought.given()) + length(sought.family());
        if (letters < FEWEST_LETTERS && sought.born() == null) {
            return List.of();
        }
        return behind.people().alike(sought, LOOKED_AT).stream()
                .filter(alike -> isGrownUp(alike.person().born()))
                .filter(alike -> !others.contains(alike.person().id()))
                .limit(MOST)
                .map(alike -> describe(
                        behind.people().open(alike.person().id()),
                        alike.reasons().stream().map(Reason::words).toList()))
                .toList();
    }

    /**
     * That a referrer of this kind has sent her within the last weeks, what came of it, and when; empty if none did. Where it
     * is not known who refers, nobody is the same.
     */
    String again(long personId, String source) {
        if (source.equals("not_known")) {
            return "";
        }
        LocalDate since = behind.today().minusWeeks(WEEKS_BACK);
        return behind.referrals().of(personId).stream()
                .filter(row -> row.source().equals(source))
                .filter(row -> !row.received().toLocalDate().isBefore(since))
                .findFirst()
                .map(row -> "Sent by the same before: "
                        + Codes.standard().list("referral_source").label(source) + ", "
                        + SpokenDates.at(row.received(), behind.today()) + ", " + outcome(row))
                .orElse("");
    }

    private boolean isGrownUp(LocalDate born) {
        return born == null || Period.between(born, behind.today()).getYears() >= GROWN_UP;
    }

    private static int length(String text) {
        return text == null ? 0 : text.strip().length();
    }

    /** @param alike what speaks for it that she is the one */
    Returning describe(Person person, List<String> alike) {
        Integer age = person.ageOn(behind.today());
        String name = person.fullName().isEmpty() ? "Name not recorded" : person.fullName();
        return new Returning(person, name, age, alike, past(person.id), open(person.id));
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

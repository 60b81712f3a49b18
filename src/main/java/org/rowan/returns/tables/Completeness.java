package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/**
 * What is incomplete in the records that a period's return counts. See {@link Recorded}.
 */
public final class Completeness {
    /** Of whom something is asked. */
    private record Group(String name, List<Individual> people) {
        Group only(String narrower, Predicate<Individual> who) {
            return new Group(narrower, people.stream().filter(who).toList());
        }
    }

    private final Counting counting;
    private final List<Gap> gaps = new ArrayList<>();

    private Completeness(Counting counting) {
        this.counting = counting;
    }

    /** The gaps of the whole provider, each person supported counted once; also those that are closed. */
    public static List<Gap> of(Counting counting) {
        Completeness completeness = new Completeness(counting);
        completeness.people(counting.scopes().everybody());
        completeness.referrals();
        completeness.moves();
        return completeness.gaps;
    }

    /** The gaps in what is known about the people of one scope. */
    static List<Gap> ofPeople(Counting counting, Scope scope) {
        Completeness completeness = new Completeness(counting);
        completeness.people(scope);
        return completeness.gaps;
    }

    private void people(Scope scope) {
        Caseload caseload = counting.caseload(scope);
        Group all = new Group("people supported", caseload.individuals());
        Group adults = new Group("adults supported", caseload.adults());
        Group women = adults.only("women supported", Individual::isWoman);
        Group fromHere = all.only("people supported from the area", this::isFromHere);
        Map<Long, String> recourse = LatestRecourse.of(counting);
        gap("date_of_birth", "Date of birth", all, person -> person.person().born() != null);
        answers(Characteristic.SEX, "Sex", all);
        answers(Characteristic.GENDER_SAME, "Whether the gender is that registered at birth", all);
        answers(Characteristic.ETHNICITY, "Ethnicity", all);
        answers(Characteristic.RELIGION, "Religion", all);
        answers(Characteristic.ORIENTATION, "Sexual orientation", adults);
        answers(Characteristic.DISABLED, "Disability", all);
        answers(Characteristic.PREGNANCY, "Pregnancy", women);
        answers(Characteristic.LANGUAGE, "Language", all);
        answers(Characteristic.INTERPRETER, "Whether an interpreter is needed", all);
        gap(
                "home_authority",
                "Home authority",
                all,
                person -> Recorded.is(person.home().authority()));
        gap(
                "home_ward",
                "Home ward",
                fromHere,
                person -> Recorded.is(person.home().ward()));
        gap("recourse", "Recourse to public funds", adults, person -> Recorded.is(recourse.get(person.id())));
    }

    private boolean isFromHere(Individual person) {
        return counting.areas().of(person.home().authority()).equals(Areas.IN_AREA);
    }

    private void answers(Characteristic asked, String words, Group who) {
        gap(asked.column(), words, who, person -> Recorded.is(person.answer(asked)));
    }

    private void gap(String what, String words, Group who, Predicate<Individual> recorded) {
        String sentence = "%s not recorded, of %s".formatted(words, who.name());
        add(what, sentence, Gap.About.PERSON, who.people(), recorded, Individual::id);
    }

    private void referrals() {
        ReturnPeriod period = counting.period();
        List<ReferralFact> received = counting.referrals().stream()
                .filter(referral -> period.has(referral.arrival().received()))
                .toList();
        List<ReferralFact> refused = counting.referrals().stream()
                .filter(referral -> referral.decision().outcome().equals("not_placed")
                        && period.has(referral.decision().decided()))
                .toList();
        referrals(
                "decision",
                "Still waiting for a decision, of referrals received",
                received,
                referral -> !referral.decision().outcome().equals("pending"));
        referrals(
                "source",
                "Source not known, of referrals received",
                received,
                referral -> Recorded.is(referral.arrival().source()));
        referrals(
                "reason",
                "Reason not known, of referrals not placed",
                refused,
                referral -> Recorded.is(referral.decision().reason()));
    }

    private void referrals(String what, String sentence, List<ReferralFact> asked, Predicate<ReferralFact> recorded) {
        add(
                what,
                sentence,
                Gap.About.REFERRAL,
                asked,
                recorded,
                referral -> referral.key().id());
    }

    private void moves() {
        List<SupportPeriod> ended = counting.scopes().ofMovesOn().stream()
                .flatMap(scope -> R11Ended.ended(counting, scope).stream())
                .distinct()
                .toList();
        moves(
                "destination",
                "Destination not known, of households that moved out",
                ended,
                support -> !R11Ended.isLost(support.moveOn().destination()));
        moves(
                "planned",
                "Whether the move was planned not recorded, of households that moved out",
                ended,
                support -> support.moveOn().planned() != null);
    }

    private void moves(String what, String sentence, List<SupportPeriod> ended, Predicate<SupportPeriod> recorded) {
        add(
                what,
                sentence,
                Gap.About.SUPPORT,
                ended,
                recorded,
                support -> support.key().id());
    }

    private <T> void add(
            String what, String sentence, Gap.About about, List<T> asked, Predicate<T> recorded, ToLongFunction<T> id) {
        List<Long> missing = asked.stream()
                .filter(recorded.negate())
                .map(record -> id.applyAsLong(record))
                .toList();
        gaps.add(new Gap(what, sentence, about, missing, asked.size()));
    }
}

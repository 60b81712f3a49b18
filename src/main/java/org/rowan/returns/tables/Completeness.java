package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/**
 * What is incomplete in the records that a period's return counts. See {@link Recorded}.
 */
public final class Completeness {
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
        List<Individual> all = caseload.individuals();
        List<Individual> adults = caseload.adults();
        Map<Long, String> recourse = LatestRecourse.of(counting);
        gap("date_of_birth", "date of birth", all, person -> person.person().born() != null);
        answers(Characteristic.SEX, "sex", all);
        answers(Characteristic.GENDER_SAME, "gender the same as registered at birth", all);
        answers(Characteristic.ETHNICITY, "ethnicity", all);
        answers(Characteristic.RELIGION, "religion", all);
        answers(Characteristic.ORIENTATION, "sexual orientation", adults);
        answers(Characteristic.DISABLED, "disability", all);
        answers(Characteristic.LANGUAGE, "language", all);
        answers(Characteristic.INTERPRETER, "need of an interpreter", all);
        List<Individual> women = adults.stream().filter(Individual::isWoman).toList();
        answers(Characteristic.PREGNANCY, "pregnancy", women);
        gap(
                "home_authority",
                "home authority",
                all,
                person -> Recorded.is(person.person().home().authority()));
        List<Individual> fromHere = all.stream()
                .filter(person ->
                        counting.areas().of(person.person().home().authority()).equals(Areas.IN_AREA))
                .toList();
        gap(
                "home_ward",
                "home ward",
                fromHere,
                person -> Recorded.is(person.person().home().ward()));
        gap(
                "recourse",
                "recourse to public funds",
                adults,
                person -> Recorded.is(recourse.get(person.person().key().id())));
    }

    private void answers(Characteristic asked, String words, List<Individual> people) {
        gap(asked.column(), words, people, person -> Recorded.is(person.answer(asked)));
    }

    private void gap(String what, String words, List<Individual> people, Predicate<Individual> recorded) {
        long missing = people.stream().filter(recorded.negate()).count();
        add(what, "People supported whose %s is not recorded".formatted(words), missing, people.size());
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
        long undecided = received.stream()
                .filter(referral -> referral.decision().outcome().equals("pending"))
                .count();
        add("decision", "Referrals received that still wait for a decision", undecided, received.size());
        long sourceless = received.stream()
                .filter(referral -> !Recorded.is(referral.arrival().source()))
                .count();
        add("source", "Referrals received whose source is not known", sourceless, received.size());
        long reasonless = refused.stream()
                .filter(referral -> !Recorded.is(referral.decision().reason()))
                .count();
        add("reason", "Referrals not placed whose reason is not known", reasonless, refused.size());
    }

    private void moves() {
        List<SupportPeriod> ended = counting.scopes().ofMovesOn().stream()
                .flatMap(scope -> R11Ended.ended(counting, scope).stream())
                .distinct()
                .toList();
        long lost = ended.stream()
                .filter(support -> R11Ended.isLost(support.moveOn().destination()))
                .count();
        add("destination", "Households moved out whose destination is not known", lost, ended.size());
        long unplanned = ended.stream()
                .filter(support -> support.moveOn().planned() == null)
                .count();
        add("planned", "Households moved out without a record whether it was planned", unplanned, ended.size());
    }

    private void add(String what, String sentence, long missing, long of) {
        gaps.add(new Gap(what, sentence, missing, of));
    }
}

package org.rowan.returns.tables;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.rowan.returns.facts.CaseFacts.Risk;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.SupportFacts.Need;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/**
 * What is incomplete in the records that a period's return counts, from its first day on. An answer that somebody prefers
 * not to give is complete; see {@link Recorded}.
 */
public final class Completeness {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("date_of_birth", "Date of birth"),
            Map.entry("sex", "Sex"),
            Map.entry("gender_same", "Whether the gender is that registered at birth"),
            Map.entry("ethnicity", "Ethnicity"),
            Map.entry("religion", "Religion"),
            Map.entry("orientation", "Sexual orientation"),
            Map.entry("disabled", "Disability"),
            Map.entry("pregnancy", "Pregnancy"),
            Map.entry("language", "Language"),
            Map.entry("interpreter", "Whether an interpreter is needed"),
            Map.entry("home_authority", "Home authority"),
            Map.entry("home_ward", "Home ward"),
            Map.entry("recourse", "Recourse to public funds"),
            Map.entry("risk", "Level of risk"));
    private static final Map<String, String> OF = Map.of(
            "orientation", "adults supported",
            "pregnancy", "women supported",
            "home_ward", "people supported from the area",
            "recourse", "adults supported",
            "risk", "adults supported");

    private final Counting counting;
    private final ReturnPeriod period;
    private final List<Gap> gaps = new ArrayList<>();

    private Completeness(Counting counting) {
        this.counting = counting;
        this.period = counting.period();
    }

    /**
     * The gaps of the whole provider, each person supported counted once, that with the most records first; those that are
     * closed stand at the end. The records of a gap are in the order in which they came, the oldest first.
     */
    public static List<Gap> of(Counting counting) {
        Completeness completeness = new Completeness(counting);
        completeness.people(counting.scopes().everybody());
        completeness.referrals();
        completeness.moves();
        completeness.sanctuary();
        completeness.needs(counting.scopes().everybody());
        completeness.gaps.sort(Comparator.comparingLong(Gap::missing).reversed());
        return completeness.gaps;
    }

    /** The gaps in what is known about the people of one scope. */
    static List<Gap> ofPeople(Counting counting, Scope scope) {
        Completeness completeness = new Completeness(counting);
        completeness.people(scope);
        return completeness.gaps;
    }

    private void people(Scope scope) {
        List<Individual> people = counting.caseload(scope).individuals().stream()
                .sorted(Comparator.comparing(Individual::joined).thenComparingLong(Individual::id))
                .toList();
        Map<Long, Risk> assessed = RiskLevels.of(counting, scope).latest();
        // nobody is sent to ask a child about orientation, nor twice for a birth date, though R0 counts both
        Stream<Field> fields = Field.of(counting, scope).stream().map(field -> switch (field.name()) {
            case "orientation" -> field.only(Individual::isAdult);
            case "date_of_birth" -> field.orElse(person -> person.person().birthDateRefused());
            // a worker can judge the risk of who is there, whatever she answers; of who has left nobody can any more
            case "risk" -> field.orElse(person -> person.flow().ended() && assessed.containsKey(person.id()));
            default -> field;
        });
        Stream<Field> more = Stream.of(
                Field.answer(Characteristic.PREGNANCY).only(Individual::isWoman),
                Field.answer(Characteristic.INTERPRETER));
        Stream.concat(fields, more)
                .forEach(field -> add(
                        Gap.About.PERSON,
                        field.name(),
                        WORDS.get(field.name()) + " not recorded, of "
                                + OF.getOrDefault(field.name(), "people supported"),
                        people.stream().filter(field.asked()).toList(),
                        field.recorded(),
                        Individual::id));
    }

    private void referrals() {
        List<ReferralFact> received =
                referrals(referral -> period.has(referral.arrival().received()));
        List<ReferralFact> refused =
                referrals(referral -> referral.decision().outcome().equals("not_placed")
                        && period.has(referral.decision().decided()));
        List<ReferralFact> waiting = referrals(referral -> isPending(referral)
                ? !referral.arrival().received().isAfter(period.to())
                : period.has(referral.arrival().received()));
        String since = waiting.stream()
                .filter(Completeness::isPending)
                .findFirst()
                .map(referral ->
                        ", the oldest since " + MONTH.format(referral.arrival().received()))
                .orElse("");
        addReferrals("decision", "Still waiting for a decision" + since, waiting, referral -> !isPending(referral));
        addReferrals(
                "source",
                "Source not known, of referrals received",
                received,
                referral -> Recorded.is(referral.arrival().source()));
        addReferrals(
                "reason",
                "Reason not known, of referrals not placed",
                refused,
                referral -> Recorded.is(referral.decision().reason()));
    }

    private List<ReferralFact> referrals(Predicate<ReferralFact> which) {
        Set<String> kinds = new HashSet<>();
        counting.scopes().ofReferrals().forEach(scope -> kinds.addAll(scope.kinds()));
        return counting.referrals().stream()
                .filter(referral -> kinds.contains(counting.kindOf(referral.service())))
                .filter(which)
                .sorted(Comparator.comparing(
                                (ReferralFact referral) -> referral.arrival().received())
                        .thenComparing(ReferralFact::key))
                .toList();
    }

    private static boolean isPending(ReferralFact referral) {
        return referral.decision().outcome().equals("pending");
    }

    private void addReferrals(
            String what, String sentence, List<ReferralFact> asked, Predicate<ReferralFact> recorded) {
        add(
                Gap.About.REFERRAL,
                what,
                sentence,
                asked,
                recorded,
                referral -> referral.key().id());
    }

    private void moves() {
        List<SupportPeriod> ended = ended(counting.scopes().ofMovesOn());
        addSupports(
                "destination",
                "Destination not known, of households that moved out",
                ended,
                support -> !R11Ended.isLost(support.moveOn().destination()));
        addSupports(
                "destination_authority",
                "Council of the destination not recorded, of households that moved out",
                ended,
                support -> Recorded.is(support.moveOn().authority()));
        addSupports(
                "planned",
                "Whether the move was planned not recorded, of households that moved out",
                ended,
                support -> support.moveOn().planned() != null);
    }

    private void sanctuary() {
        addSupports(
                "sanctuary_end",
                "Why it ended not recorded, of sanctuary support that ended",
                ended(counting.scopes().ofKind(Scopes.SANCTUARY)),
                support -> Recorded.is(support.moveOn().sanctuaryEnd()));
    }

    /** Households in which a need of an adult was closed in the period without saying what came of it. */
    private void needs(Scope scope) {
        Caseload caseload = counting.caseload(scope);
        Set<Long> asked = new HashSet<>();
        Set<Long> without = new HashSet<>();
        for (Need need : counting.needs()) {
            Individual person = caseload.individual(need.person(), need.support());
            if (person != null && person.isAdult() && period.has(need.closed())) {
                asked.add(need.support());
                if (!Recorded.is(need.outcome()) || need.outcome().equals("open")) {
                    without.add(need.support());
                }
            }
        }
        addSupports(
                "outcome",
                "What came of a need not recorded, of households in which one was closed",
                inOrder(asked.stream().map(counting::support)),
                support -> !without.contains(support.key().id()));
    }

    private List<SupportPeriod> ended(List<Scope> scopes) {
        return inOrder(scopes.stream()
                .flatMap(scope -> R11Ended.ended(counting, scope).stream())
                .distinct());
    }

    private static List<SupportPeriod> inOrder(Stream<SupportPeriod> supports) {
        return supports.sorted(Comparator.comparing(
                                (SupportPeriod support) -> support.span().last(),
                                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(SupportPeriod::key))
                .toList();
    }

    private void addSupports(
            String what, String sentence, List<SupportPeriod> asked, Predicate<SupportPeriod> recorded) {
        add(
                Gap.About.SUPPORT,
                what,
                sentence,
                asked,
                recorded,
                support -> support.key().id());
    }

    private <T> void add(
            Gap.About about,
            String what,
            String sentence,
            List<T> asked,
            Predicate<? super T> recorded,
            ToLongFunction<T> id) {
        List<Long> missing = asked.stream()
                .filter(each -> !recorded.test(each))
                .map(each -> id.applyAsLong(each))
                .toList();
        gaps.add(new Gap(what, sentence, about, missing, 0, asked.size()));
    }
}

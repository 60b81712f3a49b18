package org.rowan.returns.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.Key;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.ServiceFact;
import org.rowan.returns.facts.SpaceFacts;
import org.rowan.returns.facts.Span;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.facts.SupportFacts.Membership;
import org.rowan.returns.facts.SupportFacts.MoveOn;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/** Invents the records of a provider of some size: households that come, need something, and go, and whoever is refused. */
final class InventedProvider {
    private static final LocalDate BEGIN = LocalDate.of(2019, 10, 1);
    private static final int QUARTERS = 6;
    private static final int DAYS = 91;
    private static final List<String> KINDS = List.of(
            "refuge",
            "outreach",
            "dispersed",
            "idva",
            "sanctuary",
            "temporary",
            "helpline",
            "group_work",
            "perpetrator");
    private static final int SANCTUARY = 1 + KINDS.indexOf("sanctuary");
    private static final int TEMPORARY = 1 + KINDS.indexOf("temporary");

    private final Random random;
    private final Mix mix;
    private final People people;
    private final List<SupportPeriod> periods = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<SupportFacts.Need> needs = new ArrayList<>();
    private final List<CaseFacts.Given> given = new ArrayList<>();
    private final List<CaseFacts.Risk> risks = new ArrayList<>();
    private final List<CaseFacts.Hearing> hearings = new ArrayList<>();
    private final List<CaseFacts.Abuse> abuse = new ArrayList<>();
    private final List<CaseFacts.Waiting> waiting = new ArrayList<>();
    private final List<ReferralFact> referrals = new ArrayList<>();

    private InventedProvider(long seed, Mix mix) {
        this.random = new Random(seed);
        this.mix = mix;
        this.people = new People(random, mix);
    }

    /** @param aQuarter about how many people come in a quarter */
    static Facts of(long seed, int aQuarter, Mix mix) {
        return new InventedProvider(seed, mix).make(aQuarter);
    }

    private Facts make(int aQuarter) {
        int theOnesQuarter = 2 + random.nextInt(4);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int left = (int) Math.round(aQuarter * (0.6 + 0.8 * random.nextDouble()));
            boolean theOne = quarter == theOnesQuarter;
            while (left > 0) {
                left -= household(BEGIN.plusDays((long) quarter * DAYS + random.nextInt(DAYS)), theOne);
                theOne = false;
            }
            for (int i = aQuarter; i > 0; i--) {
                referral(BEGIN.plusDays((long) quarter * DAYS + random.nextInt(DAYS)));
            }
        }
        List<ServiceFact> services = IntStream.range(0, KINDS.size())
                .mapToObj(i -> new ServiceFact(i + 1, KINDS.get(i), true, new Span(BEGIN.minusYears(3), null)))
                .toList();
        return new Facts(
                new Facts.Provider("invented", "E08000026", services),
                spaces(aQuarter),
                people.facts(),
                referrals,
                new SupportFacts(periods, memberships, needs, new CaseFacts(given, risks, hearings, abuse, waiting)),
                new InventedCommunity(random, people, BEGIN, QUARTERS * DAYS)
                        .facts(aQuarter, periods, memberships, KINDS));
    }

    /** @return how many people are in it */
    private int household(LocalDate day, boolean theOne) {
        long kind = kind();
        LocalDate last = random.nextInt(8) == 0 ? null : day.plusDays(3L + random.nextInt(180));
        List<Long> members = new ArrayList<>();
        members.add(people.add(false, theOne, day));
        for (int i = (int) Math.round(1.2 + 1.3 * random.nextGaussian()); i > 0; i--) {
            members.add(people.add(true, false, day));
        }
        support(kind, new Span(day, last), members);
        if (last != null && random.nextInt(10) == 0) {
            // moved on into another service of the same provider
            support(1L + random.nextInt(4), new Span(last, last.plusDays(40)), members);
        }
        return members.size();
    }

    private long kind() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> SANCTUARY;
            case 2 -> TEMPORARY;
            default -> 1L + random.nextInt(1 + random.nextInt(4));
        };
    }

    private void support(long kind, Span span, List<Long> members) {
        long id = periods.size() + 1L;
        long referral = SupportFacts.NO_REFERRAL;
        if (random.nextInt(3) > 0) {
            referral = referral(
                    kind,
                    span.first().minusDays(random.nextInt(9)),
                    members.getFirst(),
                    new ReferralFact.Decision("placed", span.first(), null, false));
        }
        periods.add(new SupportPeriod(new Key(id, "S" + id), kind, referral, span, moveOn(kind, span)));
        for (int i = 0; i < members.size(); i++) {
            memberships.add(new Membership(id, members.get(i), i > 0, null, null));
        }
        if (mix != Mix.NONE_ASKED) {
            work(id, members.getFirst(), span.first());
            if (random.nextInt(8) == 0) {
                waiting.add(new CaseFacts.Waiting(
                        id, new Span(span.first().plusDays(2), span.last()), people.code("waiting_reason")));
            }
        }
    }

    private MoveOn moveOn(long kind, Span span) {
        if (span.last() == null || mix == Mix.NONE_ASKED) {
            return MoveOn.NOT_RECORDED;
        }
        return kind == SANCTUARY
                ? new MoveOn(null, null, null, people.code("sanctuary_end"))
                : new MoveOn(
                        random.nextInt(4) > 0,
                        people.code("destination"),
                        people.home().authority(),
                        null);
    }

    private void work(long support, long adult, LocalDate day) {
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate closed = random.nextBoolean() ? day.plusDays(20L + random.nextInt(60)) : null;
            needs.add(new SupportFacts.Need(
                    support,
                    adult,
                    people.code("need"),
                    day,
                    closed == null ? "open" : people.code("need_outcome"),
                    closed));
            given.add(new CaseFacts.Given(
                    given.size() + 1L, support, adult, day.plusDays(i), people.code("support_given")));
        }
        risks.add(new CaseFacts.Risk(support, adult, day, people.code("risk_level")));
        abuse.add(new CaseFacts.Abuse(support, adult, people.code("abuse")));
        if (random.nextInt(5) == 0) {
            hearings.add(new CaseFacts.Hearing(hearings.size() + 1L, support, adult, day.plusDays(7)));
        }
    }

    /** Somebody who was refused, or who waits: a stranger, somebody nameless, or somebody who was here. */
    private void referral(LocalDate day) {
        LocalDate decided = day.plusDays(random.nextInt(9));
        ReferralFact.Decision decision = switch (random.nextInt(8)) {
            case 0 -> ReferralFact.Decision.PENDING;
            case 1 -> new ReferralFact.Decision("withdrawn", decided, null, false);
            default ->
                new ReferralFact.Decision(
                        "not_placed",
                        decided,
                        random.nextInt(3) == 0 ? "no_space" : people.code("not_placed_reason"),
                        random.nextInt(4) == 0);
        };
        long person = random.nextInt(3) == 0 ? ReferralFact.NAMELESS : people.someAdult(day);
        referral(1L + random.nextInt(4), day, person, decision);
    }

    private long referral(long kind, LocalDate day, long person, ReferralFact.Decision decision) {
        long id = referrals.size() + 1L;
        String source = mix == Mix.NONE_ASKED ? null : people.code("referral_source");
        referrals.add(new ReferralFact(
                new Key(id, "R" + id), kind, new ReferralFact.Arrival(day, source, person), people.home(), decision));
        return id;
    }

    private SpaceFacts spaces(int aQuarter) {
        Span open = new Span(BEGIN.minusYears(1), null);
        int units = Math.max(3, aQuarter / 8);
        return new SpaceFacts(
                LongStream.rangeClosed(1, units)
                        .mapToObj(id -> new SpaceFacts.Unit(id, id % 3 == 0 ? 3 : 1, open))
                        .toList(),
                List.of(new SpaceFacts.VoidPeriod(
                        1, new Span(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 9)), "repair")),
                LongStream.rangeClosed(2, units)
                        .mapToObj(id -> new SpaceFacts.Stay(id, new Span(BEGIN, null)))
                        .toList());
    }
}

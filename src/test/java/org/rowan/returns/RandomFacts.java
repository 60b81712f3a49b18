package org.rowan.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rowan.kernel.Codes;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.Characteristic;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.Key;
import org.rowan.returns.facts.PeopleFacts;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.ReferralFact.Arrival;
import org.rowan.returns.facts.ReferralFact.Decision;
import org.rowan.returns.facts.ServiceFact;
import org.rowan.returns.facts.SpaceFacts;
import org.rowan.returns.facts.Span;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.facts.SupportFacts.Membership;
import org.rowan.returns.facts.SupportFacts.MoveOn;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/** Invents a provider's history from a seed: everything that the rules of the records allow, and then some. */
public final class RandomFacts {
    private static final LocalDate BEGIN = LocalDate.of(2019, 6, 1);
    private static final int DAYS = 800;
    private static final List<String> KINDS = List.of(
            "refuge",
            "dispersed",
            "sanctuary",
            "temporary",
            "outreach",
            "idva",
            "helpline",
            "counselling",
            "group_work",
            "perpetrator");
    private static final List<String> LANGUAGES = List.of("en", "pl", "ur");
    private static final List<String> HOMES =
            List.of("E08000026", "E08000025", "E09000001", "W06000015", "not_known", "");

    private final Random random;
    private final int people;
    private final int referrals;
    private final List<Membership> memberships = new ArrayList<>();

    private RandomFacts(long seed, int people, int referrals) {
        this.random = new Random(seed);
        this.people = people;
        this.referrals = referrals;
    }

    public static Facts of(long seed) {
        return of(seed, 60, 150);
    }

    public static Facts of(long seed, int people, int referrals) {
        return new RandomFacts(seed, people, referrals).make();
    }

    private Facts make() {
        List<ServiceFact> services = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            services.add(new ServiceFact(i + 1, KINDS.get(i), random.nextBoolean(), new Span(BEGIN, null)));
        }
        List<SupportPeriod> supports = many(people, this::support);
        return new Facts(
                new Facts.Provider("random", "E08000026", services),
                new SpaceFacts(
                        many(12, id -> new SpaceFacts.Unit(id, 1 + random.nextInt(4), span())),
                        many(25, id -> new SpaceFacts.VoidPeriod(1 + random.nextInt(12), span(), code("void_reason"))),
                        many(40, id -> new SpaceFacts.Stay(1 + random.nextInt(12), span()))),
                new PeopleFacts(
                        many(people, this::person),
                        many(people, id -> new PeopleFacts.Recourse(anybody(), day(), code("recourse")))),
                many(referrals, this::referral),
                new SupportFacts(supports, memberships, needs(supports), cases(supports)),
                community(supports));
    }

    private PersonFact person(long id) {
        Map<Characteristic, String> answers = new EnumMap<>(Characteristic.class);
        for (Characteristic asked : Characteristic.values()) {
            if (random.nextInt(8) > 0) {
                answers.put(asked, asked == Characteristic.INTERPRETER ? "yes" : code(asked.column()));
            }
        }
        LocalDate born = random.nextInt(10) == 0 ? null : BEGIN.minusDays(random.nextInt(30_000));
        return new PersonFact(new Key(id, "P" + (people - id)), born, answers, home());
    }

    private ReferralFact referral(long id) {
        LocalDate received = day();
        LocalDate decided = received.plusDays(random.nextInt(20));
        long person = random.nextInt(4) == 0 ? ReferralFact.NAMELESS : anybody();
        Decision decision = switch (random.nextInt(4)) {
            case 0 -> Decision.PENDING;
            case 1 -> new Decision("placed", decided, null, false);
            case 2 -> new Decision("withdrawn", decided, null, false);
            default -> new Decision("not_placed", decided, code("not_placed_reason"), random.nextBoolean());
        };
        return new ReferralFact(
                new Key(id, "R" + random.nextInt(1_000_000) + "-" + id),
                1 + random.nextInt(KINDS.size()),
                new Arrival(received, random.nextInt(9) == 0 ? null : code("referral_source"), person),
                home(),
                decision);
    }

    private SupportPeriod support(long id) {
        Span span = span();
        int members = random.nextInt(5);
        for (int i = 0; i < members; i++) {
            memberships.add(membership(id, span));
        }
        MoveOn moveOn = span.last() == null
                ? MoveOn.NOT_RECORDED
                : new MoveOn(random.nextBoolean(), code("destination"), "E09000001", null);
        long referral = random.nextBoolean() ? 1 + random.nextInt(referrals) : SupportFacts.NO_REFERRAL;
        return new SupportPeriod(new Key(id, "S" + id), 1 + random.nextInt(KINDS.size()), referral, span, moveOn);
    }

    private Membership membership(long support, Span whole) {
        LocalDate joined = random.nextInt(3) == 0 ? whole.first().plusDays(random.nextInt(5)) : null;
        if (joined != null && whole.last() != null && joined.isAfter(whole.last())) {
            joined = whole.last();
        }
        return new Membership(support, anybody(), random.nextInt(3) == 0, joined, null);
    }

    private List<SupportFacts.Need> needs(List<SupportPeriod> supports) {
        return memberships.stream()
                .map(member -> {
                    LocalDate identified = supports.get((int) member.support() - 1)
                            .span()
                            .first()
                            .plusDays(random.nextInt(60));
                    LocalDate closed = random.nextBoolean() ? identified.plusDays(random.nextInt(200)) : null;
                    String outcome = closed == null ? "open" : code("need_outcome");
                    return new SupportFacts.Need(
                            member.support(), member.person(), code("need"), identified, outcome, closed);
                })
                .toList();
    }

    private CaseFacts cases(List<SupportPeriod> supports) {
        int many = 3 * people;
        return new CaseFacts(
                memberships.isEmpty()
                        ? List.of()
                        : many(many, id -> {
                            Membership member = anyMember();
                            return new CaseFacts.Given(
                                    id, member.support(), member.person(), day(), code("support_given"));
                        }),
                memberships.stream()
                        .filter(member -> random.nextBoolean())
                        .map(member -> new CaseFacts.Risk(member.support(), member.person(), day(), code("risk_level")))
                        .toList(),
                memberships.isEmpty()
                        ? List.of()
                        : many(people, id -> {
                            Membership member = anyMember();
                            return new CaseFacts.Hearing(id, member.support(), member.person(), day());
                        }),
                memberships.stream()
                        .filter(member -> random.nextBoolean())
                        .map(member -> new CaseFacts.Abuse(member.support(), member.person(), code("abuse")))
                        .toList(),
                supports.stream()
                        .filter(support -> random.nextBoolean())
                        .map(support -> new CaseFacts.Waiting(support.key().id(), span(), code("waiting_reason")))
                        .toList());
    }

    private CommunityFacts community(List<SupportPeriod> supports) {
        return new CommunityFacts(
                many(
                        referrals,
                        id -> new CommunityFacts.Contact(
                                id,
                                serviceOf("helpline"),
                                day(),
                                code("contact_caller"),
                                code("contact_outcome"),
                                language())),
                many(
                        40,
                        id -> new CommunityFacts.Session(
                                id, serviceOf("group_work"), day(), language(), random.nextInt(9))),
                many(people, id -> new CommunityFacts.Attendance(1 + random.nextInt(40), anybody())),
                many(people, id -> new CommunityFacts.Property(id, 1 + random.nextInt(supports.size()), day())),
                many(
                        people,
                        id -> new CommunityFacts.Grant(
                                id,
                                1 + random.nextInt(supports.size()),
                                day(),
                                code("grant_kind"),
                                random.nextInt(99_999))),
                many(people, id -> participant(id, day())));
    }

    private CommunityFacts.Participant participant(long id, LocalDate referred) {
        LocalDate ended = random.nextBoolean() ? null : referred.plusDays(100L + random.nextInt(100));
        return new CommunityFacts.Participant(
                id,
                referred,
                referred.plusDays(random.nextInt(30)),
                random.nextBoolean() ? null : referred.plusDays(30L + random.nextInt(30)),
                ended,
                ended == null ? null : code("programme_end"));
    }

    private Membership anyMember() {
        return memberships.get(random.nextInt(memberships.size()));
    }

    private static long serviceOf(String kind) {
        return KINDS.indexOf(kind) + 1L;
    }

    private String language() {
        return random.nextInt(5) == 0 ? null : LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    }

    private Span span() {
        LocalDate first = day();
        return new Span(first, random.nextInt(4) == 0 ? null : first.plusDays(random.nextInt(250)));
    }

    private LocalDate day() {
        return BEGIN.plusDays(random.nextInt(DAYS));
    }

    private long anybody() {
        return 1L + random.nextInt(people);
    }

    private Home home() {
        String authority = HOMES.get(random.nextInt(HOMES.size()));
        return authority.isEmpty() ? Home.UNKNOWN : new Home(authority, random.nextBoolean() ? "E05001218" : null);
    }

    private String code(String list) {
        List<String> codes = Codes.standard().list(list).codes();
        return codes.get(random.nextInt(codes.size()));
    }

    private interface Maker<T> {
        T make(long id);
    }

    private static <T> List<T> many(int number, Maker<T> maker) {
        List<T> all = new ArrayList<>(number);
        for (long id = 1; id <= number; id++) {
            all.add(maker.make(id));
        }
        return all;
    }
}

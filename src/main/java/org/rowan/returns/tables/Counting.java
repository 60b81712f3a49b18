package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.Home;
import org.rowan.returns.facts.PeopleFacts.Recourse;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.ServiceFact;
import org.rowan.returns.facts.SupportFacts;
import org.rowan.returns.facts.SupportFacts.Membership;
import org.rowan.returns.facts.SupportFacts.Need;
import org.rowan.returns.facts.SupportFacts.SupportPeriod;

/** The facts made ready for counting one period: links followed once, each scope's caseload worked out once. */
public final class Counting {
    private final Facts facts;
    private final ReturnPeriod period;
    private final Scopes scopes;
    private final Areas areas;
    private final Map<Long, ServiceFact> services = new HashMap<>();
    private final Map<Long, Home> homesInReferrals = new HashMap<>();
    private final Map<Long, Member> firstAdults = new HashMap<>();
    private final Map<Long, SupportPeriod> supports = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<Scope, Caseload> caseloads = new HashMap<>();
    private final List<UnitNights> unitNights;
    private boolean firstCountedOnly;

    public Counting(Facts facts, ReturnPeriod period) {
        this.facts = facts;
        this.period = period;
        this.scopes = new Scopes(facts.services(), period);
        this.areas = new Areas(facts.provider().homeAuthority());
        facts.services().forEach(service -> services.put(service.id(), service));
        facts.referrals()
                .forEach(referral -> homesInReferrals.put(referral.key().id(), referral.home()));
        joinMembers();
        this.unitNights = UnitNights.of(facts.spaces(), period);
    }

    private void joinMembers() {
        Map<Long, PersonFact> people = new HashMap<>();
        facts.people().people().forEach(person -> people.put(person.key().id(), person));
        facts.support().periods().forEach(support -> supports.put(support.key().id(), support));
        for (Membership membership : facts.support().memberships()) {
            Member member = Member.of(membership, people.get(membership.person()), supports.get(membership.support()));
            members.add(member);
            if (!member.child()) {
                firstAdults.merge(
                        membership.support(),
                        member,
                        (one, two) -> Member.FIRST_ADULT.compare(one, two) <= 0 ? one : two);
            }
        }
    }

    public ReturnPeriod period() {
        return period;
    }

    Scopes scopes() {
        return scopes;
    }

    Areas areas() {
        return areas;
    }

    ServiceFact service(long id) {
        return services.get(id);
    }

    String kindOf(long service) {
        return services.get(service).kind();
    }

    List<ReferralFact> referrals() {
        return facts.referrals();
    }

    /** The referrals to the services of a scope. */
    List<ReferralFact> referrals(Scope scope) {
        return facts.referrals().stream()
                .filter(referral -> scope.kinds().contains(kindOf(referral.service())))
                .toList();
    }

    List<SupportPeriod> supports() {
        return facts.support().periods();
    }

    SupportPeriod support(long id) {
        return supports.get(id);
    }

    /** Whether a support period, by its id, is of a service of the scope. */
    boolean isIn(Scope scope, long support) {
        return scope.kinds().contains(kindOf(supports.get(support).service()));
    }

    List<Member> members() {
        return members;
    }

    List<Need> needs() {
        return facts.support().needs();
    }

    CaseFacts cases() {
        return facts.support().cases();
    }

    CommunityFacts community() {
        return facts.community();
    }

    List<Recourse> recourse() {
        return facts.people().recourse();
    }

    List<UnitNights> unitNights() {
        return unitNights;
    }

    /** From here on only people who are first counted in the year are seen. */
    void seeFirstCountedOnly() {
        caseloads.replaceAll((scope, caseload) -> caseload.firstCounted());
        firstCountedOnly = true;
    }

    Caseload caseload(Scope scope) {
        return caseloads.computeIfAbsent(scope, wanted -> {
            Caseload everybody = Caseload.of(this, wanted);
            return firstCountedOnly ? everybody.firstCounted() : everybody;
        });
    }

    /** The first adult of a support period, or null if no adult ever was a member. */
    Member firstAdult(SupportPeriod support) {
        return firstAdults.get(support.key().id());
    }

    /** What the referral that a support period followed from says about the home. */
    Home homeInReferral(SupportPeriod support) {
        return support.referral() == SupportFacts.NO_REFERRAL
                ? Home.UNKNOWN
                : homesInReferrals.getOrDefault(support.referral(), Home.UNKNOWN);
    }
}

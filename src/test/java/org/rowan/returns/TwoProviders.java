package org.rowan.returns;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rowan.returns.facts.CaseFacts;
import org.rowan.returns.facts.CommunityFacts;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.facts.Key;
import org.rowan.returns.facts.PeopleFacts;
import org.rowan.returns.facts.PersonFact;
import org.rowan.returns.facts.ReferralFact;
import org.rowan.returns.facts.ServiceFact;
import org.rowan.returns.facts.SpaceFacts;
import org.rowan.returns.facts.SupportFacts;

/** Puts the records of two providers that share nobody under one roof, the second under other ids. */
final class TwoProviders {
    private static final long MORE = 1_000_000;

    private TwoProviders() {}

    static Facts together(Facts one, Facts other) {
        return new Facts(
                new Facts.Provider(
                        "both",
                        one.provider().homeAuthority(),
                        both(
                                one.services(),
                                other.services(),
                                each -> new ServiceFact(id(each.id()), each.kind(), each.commissioned(), each.open()))),
                spaces(one.spaces(), other.spaces()),
                people(one.people(), other.people()),
                both(one.referrals(), other.referrals(), TwoProviders::referral),
                support(one.support(), other.support()),
                community(one.community(), other.community()));
    }

    private static SpaceFacts spaces(SpaceFacts one, SpaceFacts other) {
        return new SpaceFacts(
                both(
                        one.units(),
                        other.units(),
                        each -> new SpaceFacts.Unit(id(each.id()), id(each.service()), each.open())),
                both(
                        one.voids(),
                        other.voids(),
                        each -> new SpaceFacts.VoidPeriod(id(each.unit()), each.span(), each.reason())),
                both(one.stays(), other.stays(), each -> new SpaceFacts.Stay(id(each.unit()), each.span())));
    }

    private static PeopleFacts people(PeopleFacts one, PeopleFacts other) {
        return new PeopleFacts(
                both(
                        one.people(),
                        other.people(),
                        each -> new PersonFact(key(each.key()), each.born(), each.answers(), each.home())),
                both(
                        one.recourse(),
                        other.recourse(),
                        each -> new PeopleFacts.Recourse(id(each.person()), each.from(), each.status())));
    }

    private static ReferralFact referral(ReferralFact each) {
        ReferralFact.Arrival arrival = each.arrival();
        return new ReferralFact(
                key(each.key()),
                id(each.service()),
                new ReferralFact.Arrival(arrival.received(), arrival.source(), id(arrival.person())),
                each.home(),
                each.decision());
    }

    private static SupportFacts support(SupportFacts one, SupportFacts other) {
        return new SupportFacts(
                both(
                        one.periods(),
                        other.periods(),
                        each -> new SupportFacts.SupportPeriod(
                                key(each.key()), id(each.service()), id(each.referral()), each.span(), each.moveOn())),
                both(
                        one.memberships(),
                        other.memberships(),
                        each -> new SupportFacts.Membership(
                                id(each.support()), id(each.person()), each.child(), each.joined(), each.left())),
                both(
                        one.needs(),
                        other.needs(),
                        each -> new SupportFacts.Need(
                                id(each.support()),
                                id(each.person()),
                                each.need(),
                                each.identified(),
                                each.outcome(),
                                each.closed())),
                cases(one.cases(), other.cases()));
    }

    private static CaseFacts cases(CaseFacts one, CaseFacts other) {
        return new CaseFacts(
                both(
                        one.given(),
                        other.given(),
                        each -> new CaseFacts.Given(
                                id(each.id()), id(each.support()), id(each.person()), each.day(), each.kind())),
                both(
                        one.risk(),
                        other.risk(),
                        each -> new CaseFacts.Risk(
                                id(each.support()), id(each.person()), each.assessed(), each.level())),
                both(
                        one.hearings(),
                        other.hearings(),
                        each -> new CaseFacts.Hearing(
                                id(each.id()), id(each.support()), id(each.person()), each.heard())),
                both(
                        one.abuse(),
                        other.abuse(),
                        each -> new CaseFacts.Abuse(id(each.support()), id(each.person()), each.type())),
                both(
                        one.waiting(),
                        other.waiting(),
                        each -> new CaseFacts.Waiting(id(each.support()), each.span(), each.reason())));
    }

    private static CommunityFacts community(CommunityFacts one, CommunityFacts other) {
        return new CommunityFacts(
                both(
                        one.contacts(),
                        other.contacts(),
                        each -> new CommunityFacts.Contact(
                                id(each.id()),
                                id(each.service()),
                                each.day(),
                                each.caller(),
                                each.outcome(),
                                each.language())),
                both(
                        one.sessions(),
                        other.sessions(),
                        each -> new CommunityFacts.Session(
                                id(each.id()), id(each.service()), each.day(), each.language(), each.heads())),
                both(
                        one.attendances(),
                        other.attendances(),
                        each -> new CommunityFacts.Attendance(id(each.session()), id(each.person()))),
                both(
                        one.properties(),
                        other.properties(),
                        each -> new CommunityFacts.Property(id(each.id()), id(each.support()), each.madeSafe())),
                both(
                        one.grants(),
                        other.grants(),
                        each -> new CommunityFacts.Grant(
                                id(each.id()), id(each.support()), each.day(), each.kind(), each.pence())),
                both(
                        one.programme(),
                        other.programme(),
                        each -> new CommunityFacts.Participant(
                                id(each.id()),
                                each.referred(),
                                each.assessed(),
                                each.started(),
                                each.ended(),
                                each.end())));
    }

    private static <T> List<T> both(List<T> one, List<T> other, UnaryOperator<T> underOtherIds) {
        return Stream.concat(one.stream(), other.stream().map(underOtherIds)).toList();
    }

    /** Zero stands for nobody and nothing, and stays it. */
    private static long id(long id) {
        return id == 0 ? 0 : id + MORE;
    }

    private static Key key(Key key) {
        return new Key(id(key.id()), key.reference());
    }
}

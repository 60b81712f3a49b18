package org.rowan.returns.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.facts.CaseFacts;
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

/** Who is one household, and where it is from. */
class HouseholdTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2021, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final Home COVENTRY = new Home("E08000026", "E05001218");
    private static final Home BIRMINGHAM = new Home("E08000025", null);

    private static final long ANNE = 1;
    private static final long BETH = 2;
    private static final long CHILD = 3;
    private static final long OTHER_CHILD = 4;

    @Test
    void a_woman_who_moves_between_two_homes_is_one_household_with_all_her_children() {
        List<Household> households = households(
                List.of(support(1, FEBRUARY, MARCH), support(2, MARCH, null)),
                List.of(adult(1, ANNE), child(1, CHILD), adult(2, ANNE), child(2, CHILD), child(2, OTHER_CHILD)),
                COVENTRY);
        assertThat(households)
                .singleElement()
                .extracting(Household::childrenCategory)
                .isEqualTo("2");
    }

    @Test
    void the_first_adult_is_the_earliest_joined_then_the_smallest_reference() {
        List<Household> households = households(
                List.of(support(1, FEBRUARY, null), support(2, FEBRUARY, null)),
                List.of(adult(1, ANNE), adult(1, BETH), new Membership(2, ANNE, false, MARCH, null), adult(2, BETH)),
                COVENTRY);
        assertThat(households).as("Anne leads the first, Beth the second").hasSize(2);
    }

    @Test
    void children_without_an_adult_are_a_household_of_their_own_in_each_support_period() {
        List<Household> households = households(
                List.of(support(1, FEBRUARY, null), support(2, MARCH, null)),
                List.of(child(1, CHILD), child(2, CHILD)),
                COVENTRY);
        assertThat(households).hasSize(2);
    }

    @Test
    void the_home_is_the_first_adults_and_else_the_referrals() {
        assertThat(homeOfAnne(COVENTRY)).isEqualTo(COVENTRY);
        assertThat(homeOfAnne(Home.UNKNOWN)).isEqualTo(BIRMINGHAM);
        assertThat(homeOfAnne(new Home("not_asked", null))).isEqualTo(BIRMINGHAM);
        Home unsaid = new Home("prefers_not_to_say", null);
        assertThat(homeOfAnne(unsaid))
                .as("what she would not say is not looked up elsewhere")
                .isEqualTo(unsaid);
    }

    private static Home homeOfAnne(Home recorded) {
        Counting counting = counting(List.of(support(1, FEBRUARY, null)), List.of(adult(1, ANNE)), recorded);
        return caseload(counting).households().getFirst().home(counting);
    }

    private static List<Household> households(
            List<SupportPeriod> supports, List<Membership> memberships, Home annesHome) {
        return caseload(counting(supports, memberships, annesHome)).households();
    }

    private static Caseload caseload(Counting counting) {
        return counting.caseload(Scope.ofKind("refuge"));
    }

    private static Counting counting(List<SupportPeriod> supports, List<Membership> memberships, Home annesHome) {
        ReferralFact referral = new ReferralFact(
                new Key(1, "R1"),
                1,
                new Arrival(FEBRUARY, "police", ANNE),
                BIRMINGHAM,
                new Decision("placed", FEBRUARY, null, false));
        List<PersonFact> people = List.of(
                new PersonFact(new Key(ANNE, "P1"), null, Map.of(), annesHome),
                new PersonFact(new Key(BETH, "P2"), null, Map.of(), Home.UNKNOWN),
                new PersonFact(new Key(CHILD, "P3"), null, Map.of(), Home.UNKNOWN),
                new PersonFact(new Key(OTHER_CHILD, "P4"), null, Map.of(), Home.UNKNOWN));
        Facts facts = new Facts(
                new Facts.Provider(
                        "test",
                        "E08000026",
                        List.of(new ServiceFact(1, "refuge", true, new Span(LocalDate.of(2015, 4, 1), null)))),
                SpaceFacts.NONE,
                new PeopleFacts(people, List.of()),
                List.of(referral),
                new SupportFacts(supports, memberships, List.of(), CaseFacts.NONE),
                CommunityFacts.NONE);
        return new Counting(facts, ReturnPeriod.of(new FinancialQuarter(2020, 4)));
    }

    private static SupportPeriod support(long id, LocalDate started, LocalDate ended) {
        return new SupportPeriod(new Key(id, "S" + id), 1, 1, new Span(started, ended), MoveOn.NOT_RECORDED);
    }

    private static Membership adult(long support, long person) {
        return new Membership(support, person, false, null, null);
    }

    private static Membership child(long support, long person) {
        return new Membership(support, person, true, null, null);
    }
}

package org.rowan.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Colleagues.ANN;
import static org.rowan.support.Colleagues.CY;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.community.Attendance;
import org.rowan.community.GroupSession;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.ErasureReason;
import org.rowan.erasure.LegalHolds;
import org.rowan.kernel.Role;
import org.rowan.people.Person;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.retention.KeptUntil.Why;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.Membership;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;

/** What is due to be erased in a small refuge, where Ann and Cy are managers; it is 15 March 2021 at first. */
class RetentionTest {
    private static final int SEVEN_YEARS = 7 * 365 + 2;

    @TempDir
    Path folder;

    private Colleagues colleagues;
    private long aisha;
    private long support;

    @BeforeEach
    void aWomanWhoseSupportEndsToday() {
        colleagues = new Colleagues(folder);
        colleagues.as(ANN, store -> {
            aisha = placed(store, "Aisha", LocalDate.of(2021, 1, 5));
            support = new Support(store).of(aisha).getFirst().id();
            end(store, support, LocalDate.of(2021, 3, 15));
        });
    }

    @AfterEach
    void leave() {
        colleagues.close();
    }

    @Test
    void a_case_is_due_seven_years_after_it_was_closed_and_not_a_day_before() {
        colleagues.later(SEVEN_YEARS - 1);
        assertThat(due()).isEmpty();
        colleagues.later(1);
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.name()).isEqualTo("Aisha Khan");
            assertThat(due.part()).isEqualTo(CasePart.PERSON);
            assertThat(due.kept())
                    .isEqualTo(new KeptUntil(LocalDate.of(2028, 3, 15), Why.SUPPORT_ENDED, LocalDate.of(2021, 3, 15)));
            assertThat(due.isToAsk()).isTrue();
        });
    }

    @Test
    void the_whole_household_waits_for_its_youngest_child() {
        colleagues.as(ANN, store -> {
            new Support(store).resume(support);
            Person child = SmallRefuge.person("Sami", "Khan");
            child.dateOfBirth = LocalDate.of(2004, 3, 1);
            Membership member = new Membership();
            member.supportId = support;
            member.role = Membership.CHILD;
            new Support(store).addMember(member, child);
            end(store, support, LocalDate.of(2021, 3, 15));
        });
        colleagues.later(SEVEN_YEARS);
        assertThat(due()).as("the boy, 17 when it was closed, is 24").isEmpty();
        colleagues.later(351);
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.kept().from()).isEqualTo(LocalDate.of(2029, 3, 1));
            assertThat(due.kept().why()).isEqualTo(Why.CHILD);
            assertThat(due.others()).isEqualTo(1);
        });
    }

    @Test
    void a_case_that_was_opened_again_is_not_due() {
        colleagues.later(SEVEN_YEARS);
        colleagues.as(ANN, store -> new Support(store).resume(support));
        assertThat(due()).isEmpty();
    }

    @Test
    void refused_referrals_are_due_after_two_years_with_a_name_or_without() {
        colleagues.as(ANN, store -> {
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            for (Person caller : new Person[] {SmallRefuge.person("Zofia", "Nowak"), null}) {
                Referral came = colleagues.refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0));
                desk.log(came, caller);
                desk.decide(came, new Decision.Withdraw(LocalDate.of(2021, 3, 14)));
            }
            desk.log(
                    colleagues.refuge.referral(LocalDateTime.of(2021, 3, 14, 9, 0)),
                    SmallRefuge.person("Still", "Waiting"));
        });
        colleagues.later(728);
        assertThat(due()).isEmpty();
        colleagues.later(1);
        assertThat(due())
                .extracting(DueCase::part, DueCase::name, due -> due.kept().why())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CasePart.PERSON, "Zofia Nowak", Why.NOT_PLACED),
                        org.assertj.core.groups.Tuple.tuple(CasePart.REFERRAL, "", Why.NOT_PLACED));
    }

    @Test
    void what_was_asked_for_says_so_and_what_is_erased_is_due_no_more() {
        colleagues.later(SEVEN_YEARS);
        colleagues.as(ANN, store -> askFor(store, aisha));
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.isToAsk()).isFalse();
            assertThat(due.asked()).map(asked -> asked.createdBy).contains(ANN);
        });
        colleagues.as(
                CY,
                store ->
                        erasure(store).erase(erasure(store).waiting().getFirst().request().id));
        assertThat(due()).isEmpty();
    }

    @Test
    void what_is_not_due_cannot_be_asked_for_as_kept_long_enough_and_the_day_is_named() {
        colleagues.later(SEVEN_YEARS - 1);
        colleagues.as(
                ANN, store -> assertThatThrownBy(() -> askFor(store, aisha)).hasMessageContaining("15 March 2028"));
    }

    @Test
    void what_is_due_no_more_since_it_was_asked_for_is_not_erased() {
        colleagues.later(SEVEN_YEARS);
        colleagues.as(ANN, store -> askFor(store, aisha));
        colleagues.as(ANN, store -> {
            RetentionRule rule = new Retention(store).rule();
            rule.adultYears = 10;
            rule.reason = "An inquiry into the council.";
            new Retention(store).settle(rule);
        });
        colleagues.as(CY, store -> {
            long waiting = erasure(store).waiting().getFirst().request().id;
            assertThatThrownBy(() -> erasure(store).erase(waiting)).hasMessageContaining("15 March 2031");
        });
    }

    @Test
    void who_came_to_a_group_after_support_ended_is_kept_from_then_on() {
        colleagues.later(30);
        colleagues.as(
                ANN,
                store -> store.change(tx -> {
                    GroupSession session = new GroupSession();
                    session.serviceId = colleagues.refuge.outreach.id;
                    session.held = LocalDateTime.of(2021, 4, 10, 18, 0);
                    tx.insert(session);
                    Attendance came = new Attendance();
                    came.sessionId = session.id;
                    came.personId = aisha;
                    tx.insert(came);
                }));
        colleagues.later(SEVEN_YEARS - 30);
        assertThat(due()).isEmpty();
        colleagues.later(26);
        assertThat(due())
                .singleElement()
                .extracting(DueCase::kept)
                .isEqualTo(new KeptUntil(LocalDate.of(2028, 4, 10), Why.ATTENDED, LocalDate.of(2021, 4, 10)));
    }

    @Test
    void what_is_held_stands_there_and_cannot_be_asked_for() {
        colleagues.later(SEVEN_YEARS);
        colleagues.as(
                CY,
                store -> new LegalHolds(store)
                        .hold(CasePart.PERSON, aisha, "An inquiry wants it.", LocalDate.of(2029, 3, 1)));
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.held()).isTrue();
            assertThat(due.isToAsk()).isFalse();
        });
    }

    @Test
    void who_is_shut_out_of_a_case_is_not_told_that_it_is_due() {
        colleagues.as(ANN, store -> new WhoMaySee(store).shutOut(CasePart.PERSON, aisha, CY, "His sister."));
        colleagues.later(SEVEN_YEARS);
        colleagues.as(CY, store -> assertThat(new Retention(store).due()).isEmpty());
        assertThat(due()).hasSize(1);
    }

    @Test
    void an_administrator_or_a_manager_changes_the_years_and_says_why() {
        colleagues.add("ida", Set.of(Role.ADMINISTRATOR));
        colleagues.as("ida", store -> {
            RetentionRule rule = new Retention(store).rule();
            assertThat(rule.id).as("nobody has settled anything").isNull();
            rule.adultYears = 6;
            refusedFor("reason", () -> new Retention(store).settle(rule));
            rule.reason = "Our policy of 2021.";
            new Retention(store).settle(rule);
            rule.adultYears = 0;
            refusedFor("adult_years", () -> new Retention(store).settle(rule));
        });
        colleagues.as(ANN, store -> {
            RetentionRule rule = new Retention(store).rule();
            assertThat(rule.createdBy).isEqualTo("ida");
            assertThat(rule.reason).isEqualTo("Our policy of 2021.");
            rule.adultYears = 7;
            rule.reason = "The council asks for seven.";
            new Retention(store).settle(rule);
        });
        colleagues.later(6 * 365 + 2);
        assertThat(due()).isEmpty();
    }

    private static Erasure erasure(Store store) {
        return new Erasure(store, () -> {}, Retention::requireDue);
    }

    private static void askFor(Store store, long person) {
        erasure(store).ask(CasePart.PERSON, person, ErasureReason.KEPT_LONG_ENOUGH, null);
    }

    private List<DueCase> due() {
        return colleagues.ask(ANN, store -> new Retention(store).due());
    }

    private long placed(Store store, String name, LocalDate day) {
        Referral came = colleagues.refuge.referral(day.minusDays(1).atTime(9, 0));
        Person person = SmallRefuge.person(name, "Khan");
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        desk.log(came, person);
        desk.decide(came, new Decision.Place(null, colleagues.refuge.family.id, day, "zoe"));
        return person.id;
    }

    private static void end(Store store, long support, LocalDate day) {
        SupportPeriod open = new Support(store).open(support).support();
        open.ended = day;
        new Support(store).end(open);
    }
}

package org.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BoardChecks;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.Holds;
import org.rowan.bedboard.Unit;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.kernel.London;
import org.rowan.people.People;
import org.rowan.people.RecoursePeriod;
import org.rowan.referral.Decision;
import org.rowan.referral.FollowUp;
import org.rowan.referral.FollowUps;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.MovedClock;
import org.rowan.support.Need;
import org.rowan.support.Placing;
import org.rowan.support.PlanStep;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;
import org.rowan.tasks.Due.Kind;

/** What is to be done comes from the records and goes by doing it. It is the Thursday before Easter. */
class ToDoTest {
    private static final LocalDate THURSDAY = LocalDate.of(2021, 4, 1);

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2021-04-01T11:00:00Z"));
    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private Support support;
    private ToDo toDo;

    @BeforeEach
    void open() {
        store = TestStores.created(folder, clock);
        house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        support = new Support(store);
        toDo = new ToDo(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_decision_is_called_out_after_24_hours_and_goes_with_the_decision() {
        Referral referral = waiting();
        clock.on(Duration.ofMinutes(24 * 60 - 1));
        assertThat(kinds()).isEmpty();
        clock.on(Duration.ofMinutes(1));
        assertThat(kinds()).containsExactly(Kind.DECIDE);
        desk.decide(fresh(referral), new Decision.Withdraw(null));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_concession_is_called_out_four_weeks_before_its_three_months_end_and_goes_with_the_next_answer() {
        Referral referral = waiting();
        desk.decide(fresh(referral), new Decision.Place(THURSDAY, house.family.id, THURSDAY, "Ann"));
        long caseId = support.openOn(THURSDAY).getFirst().id();
        long woman = support.open(caseId).first().id;
        answer(woman, "concession", LocalDate.of(2021, 1, 30));
        assertThat(kinds()).as("until 30 April is four weeks and a day").isEmpty();
        clock.on(Duration.ofDays(1));
        assertThat(toDo.ofCase(caseId, referral.id)).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(Kind.CONCESSION_ENDS);
            assertThat(due.at().toLocalDate()).isEqualTo("2021-04-30");
            assertThat(due.owners()).containsExactly("ann");
        });
        assertThat(toDo.ofCase(caseId + 1, null)).as("of another case").isEmpty();
        clock.on(Duration.ofDays(56));
        assertThat(kinds()).as("28 days after its end").contains(Kind.CONCESSION_ENDS);
        clock.on(Duration.ofDays(1));
        assertThat(kinds()).as("then it is a gap").doesNotContain(Kind.CONCESSION_ENDS);
        clock.on(Duration.ofDays(-57));
        answer(woman, "yes", LocalDate.of(2021, 4, 2));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_review_is_called_out_a_week_before_and_goes_with_the_next_plan_or_assessment() {
        Referral referral = waiting();
        desk.decide(fresh(referral), new Decision.Place(THURSDAY, house.family.id, THURSDAY, "Ann"));
        long caseId = support.openOn(THURSDAY).getFirst().id();
        long woman = support.open(caseId).first().id;
        support.file().add(plan(caseId, woman, THURSDAY, THURSDAY.plusDays(8)));
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = caseId;
        risk.personId = woman;
        risk.assessed = THURSDAY;
        risk.level = "high";
        risk.review = THURSDAY.plusDays(9);
        support.file().add(risk);
        assertThat(kinds()).as("in eight days").isEmpty();
        clock.on(Duration.ofDays(1));
        assertThat(toDo.ofCase(caseId, referral.id)).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(Kind.PLAN_REVIEW);
            assertThat(due.at().toLocalDate()).isEqualTo(THURSDAY.plusDays(8));
            assertThat(due.who()).isEqualTo("Amira Khan");
            assertThat(due.owners()).containsExactly("ann");
        });
        clock.on(Duration.ofDays(20));
        assertThat(kinds()).as("both overdue").containsExactly(Kind.PLAN_REVIEW, Kind.RISK_REVIEW);
        LocalDate now = London.today(clock);
        support.file().add(plan(caseId, woman, now, now.plusMonths(3)));
        assertThat(kinds()).containsExactly(Kind.RISK_REVIEW);
        risk.id = null;
        risk.version = 0;
        risk.assessed = now;
        risk.review = null;
        support.file().add(risk);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void an_order_is_called_out_two_weeks_before_its_last_day_until_one_of_its_kind_goes_on() {
        Referral referral = waiting();
        desk.decide(fresh(referral), new Decision.Place(THURSDAY, house.family.id, THURSDAY, "Ann"));
        long caseId = support.openOn(THURSDAY).getFirst().id();
        CourtOrder order = order(caseId, THURSDAY, THURSDAY.plusDays(15));
        support.file().add(order);
        assertThat(kinds()).as("in 15 days").isEmpty();
        clock.on(Duration.ofDays(1));
        assertThat(toDo.ofCase(caseId, referral.id)).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(Kind.ORDER_ENDS);
            assertThat(due.about()).isEqualTo("Non-molestation order");
            assertThat(due.at().toLocalDate()).isEqualTo(THURSDAY.plusDays(15));
        });
        clock.on(Duration.ofDays(28));
        assertThat(kinds()).as("14 days after its last day").containsExactly(Kind.ORDER_ENDS);
        CourtOrder another = order(caseId, THURSDAY.plusDays(16), THURSDAY.plusDays(200));
        support.file().add(another);
        assertThat(kinds()).as("it may be against another man").containsExactly(Kind.ORDER_ENDS);
        Proceeding proceedings = new Proceeding();
        proceedings.supportId = caseId;
        proceedings.kind = "family";
        proceedings.began = THURSDAY;
        support.file().add(proceedings);
        for (CourtOrder each : support.file().of(caseId).law().orders()) {
            each.proceedingId = proceedings.id;
            support.file().correct(each, null);
        }
        assertThat(kinds()).as("it was made again in the same proceedings").isEmpty();
    }

    @Test
    void a_hearing_is_called_out_on_the_working_day_before_and_not_once_it_is_over() {
        Referral referral = waiting();
        desk.decide(fresh(referral), new Decision.Place(THURSDAY, house.family.id, THURSDAY, "Ann"));
        long caseId = support.openOn(THURSDAY).getFirst().id();
        CourtHearing hearing = new CourtHearing();
        hearing.supportId = caseId;
        hearing.listed = THURSDAY.plusDays(5).atTime(10, 30);
        support.file().add(hearing);
        assertThat(toDo.ofCase(caseId, referral.id))
                .as("Easter lies between")
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.kind()).isEqualTo(Kind.HEARING);
                    assertThat(due.at()).isEqualTo(THURSDAY.plusDays(5).atTime(10, 30));
                    assertThat(due.who()).isEqualTo("Amira Khan");
                });
        clock.on(Duration.ofDays(6));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_step_is_up_to_whoever_is_named_and_goes_once_it_is_done() {
        Referral referral = waiting();
        desk.decide(fresh(referral), new Decision.Place(THURSDAY, house.family.id, THURSDAY, "Ann"));
        long caseId = support.openOn(THURSDAY).getFirst().id();
        Need need = new Need();
        need.supportId = caseId;
        need.personId = support.open(caseId).first().id;
        need.need = "housing";
        need.identified = THURSDAY;
        support.addNeed(need);
        PlanStep step = new PlanStep();
        step.supportId = caseId;
        step.needId = need.id;
        step.what = "Ring the council.";
        step.who = "bea";
        step.dueBy = THURSDAY.plusDays(8);
        support.file().add(step);
        assertThat(kinds()).as("in eight days").isEmpty();
        assertThat(toDo.ofCase(caseId, referral.id))
                .as("on the page of its case it stands at once")
                .extracting(Due::kind)
                .containsExactly(Kind.STEP);
        clock.on(Duration.ofDays(1));
        assertThat(toDo.look().all()).singleElement().satisfies(due -> {
            assertThat(due.about()).isEqualTo("Ring the council.");
            assertThat(due.isUpTo("bea")).isTrue();
            assertThat(due.isUpTo("Ann")).as("the key worker sees to it").isTrue();
            assertThat(due.isUpTo("Cara")).isFalse();
        });
        PlanStep done = support.file().of(caseId).help().steps().getFirst();
        done.doneOn = London.today(clock);
        support.file().correct(done, null);
        assertThat(kinds()).isEmpty();
    }

    private CourtOrder order(long supportId, LocalDate starts, LocalDate ends) {
        CourtOrder order = new CourtOrder();
        order.supportId = supportId;
        order.personId = support.open(supportId).first().id;
        order.kind = "non_molestation";
        order.starts = starts;
        order.ends = ends;
        return order;
    }

    private static SafetyPlan plan(long supportId, long personId, LocalDate agreed, LocalDate review) {
        SafetyPlan plan = new SafetyPlan();
        plan.supportId = supportId;
        plan.personId = personId;
        plan.agreed = agreed;
        plan.review = review;
        plan.codeWord = "Strawberries";
        return plan;
    }

    private void answer(long personId, String status, LocalDate since) {
        RecoursePeriod answer = new RecoursePeriod();
        answer.personId = personId;
        answer.status = status;
        answer.starts = since;
        new People(store).addRecourse(answer);
    }

    @Test
    void somebody_is_to_be_rung_back_while_it_is_safe() {
        Referral referral = house.referral(London.now(clock));
        referral.callback = true;
        referral.safeWhen = "until 17:00, not on the mobile";
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        assertThat(toDo.look().all()).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(Kind.RING_BACK);
            assertThat(due.at()).isEqualTo(THURSDAY.atTime(17, 0));
        });
    }

    @Test
    void who_did_not_answer_is_to_be_rung_again_at_the_time_that_was_set() {
        Referral referral = house.referral(London.now(clock));
        referral.ringAgain = THURSDAY.atTime(15, 30);
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        assertThat(toDo.look().mine()).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(Kind.RING_AGAIN);
            assertThat(due.at()).isEqualTo(THURSDAY.atTime(15, 30));
            assertThat(due.who()).startsWith("Amira Khan");
        });
        desk.decide(fresh(referral), new Decision.Withdraw(null));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_time_to_ring_that_is_more_than_a_day_ahead_stands_until_a_day_after_it() {
        Referral referral = house.referral(London.now(clock).minusHours(30));
        referral.ringAgain = London.now(clock).plusHours(3);
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        assertThat(kinds()).containsExactly(Kind.RING_AGAIN);
        desk.decide(fresh(referral), new Decision.Withdraw(null));
        Referral missed = house.referral(London.now(clock).minusHours(50));
        missed.ringAgain = London.now(clock).minusHours(25);
        desk.log(missed, SmallRefuge.person("Amira", "Khan"));
        assertThat(kinds()).containsExactly(Kind.DECIDE);
    }

    @Test
    void a_hold_is_called_out_on_its_last_day_and_says_so_when_it_has_run_out() {
        Referral referral = waiting();
        Hold hold = new Hold();
        hold.unitId = house.alone.id;
        hold.starts = THURSDAY;
        hold.referralId = referral.id;
        hold.runsUntil = THURSDAY.atTime(17, 0);
        new Holds(store).hold(hold);
        assertThat(kinds()).containsExactly(Kind.HOLD_ENDS);
        clock.on(Duration.ofHours(5));
        assertThat(toDo.look().all()).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(Kind.HOLD_RAN_OUT);
            assertThat(due.about()).isEqualTo("Room 1");
            assertThat(due.who()).isEqualTo("A.K.");
        });
        new Holds(store).release(hold.id);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void who_moves_in_or_leaves_by_the_next_working_day_is_called_out_before_the_long_weekend() {
        place(waiting(), house.alone);
        place(waiting(), house.family);
        long comes = support.openOn(THURSDAY).getFirst().id();
        support.move(comes, house.stepFree.id, THURSDAY.plusDays(5));
        assertThat(kinds()).as("moves on Tuesday, the next working day").containsExactly(Kind.MOVING_IN);
        clock.on(Duration.ofDays(5));
        assertThat(kinds()).as("has moved").isEmpty();
    }

    @Test
    void who_has_left_is_called_out_until_support_has_ended() {
        place(waiting(), house.alone);
        long id = support.openOn(THURSDAY).getFirst().id();
        store.change(tx -> {
            var stay = org.rowan.bedboard.store.BedQueries.staysOf(tx, id).getFirst();
            stay.movedOut = THURSDAY.plusDays(1);
            tx.update(stay);
        });
        assertThat(kinds()).containsExactly(Kind.LEAVING);
        clock.on(Duration.ofDays(2));
        assertThat(kinds()).containsExactly(Kind.HAS_LEFT);
        var period = support.open(id).support();
        period.ended = THURSDAY.plusDays(1);
        support.end(period);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_follow_up_that_would_fall_on_a_holiday_waits_for_the_next_working_day() {
        Referral referral = waiting();
        desk.decide(fresh(referral), new Decision.NotPlace(null, "no_space", List.of(), null));
        clock.on(Duration.ofDays(4));
        assertThat(kinds()).as("Easter Monday").isEmpty();
        clock.on(Duration.ofDays(1));
        assertThat(kinds()).containsExactly(Kind.FOLLOW_UP);
        new FollowUps(store).answer(referral.id, FollowUp.Answer.REFUGE);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void who_has_begun_to_look_through_a_board_is_reminded_after_a_day() {
        BoardChecks checks = new BoardChecks(store);
        checks.check(house.refuge.id);
        clock.on(Duration.ofHours(23));
        assertThat(kinds()).isEmpty();
        clock.on(Duration.ofHours(1));
        assertThat(kinds()).containsExactly(Kind.CHECK_BOARD);
        checks.check(house.refuge.id);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void each_sees_her_own_her_teams_and_all() {
        waiting();
        Referral outreach = house.referral(London.now(clock));
        outreach.serviceId = house.outreach.id;
        desk.log(outreach, SmallRefuge.person("Zofia", "Nowak"));
        clock.on(Duration.ofDays(1));
        ToDo.Look look = toDo.look();
        ToDo.Look anothers = new ToDo.Look(look.all(), "bea", java.util.Set.of(house.outreach.id));
        assertThat(look.mine()).hasSize(2);
        assertThat(anothers.mine()).isEmpty();
        assertThat(anothers.ofTeam())
                .singleElement()
                .satisfies(due -> assertThat(due.id()).isEqualTo(outreach.id));
    }

    private List<Kind> kinds() {
        return toDo.look().all().stream().map(Due::kind).toList();
    }

    private Referral waiting() {
        return desk.log(house.referral(London.now(clock)), SmallRefuge.person("Amira", "Khan"));
    }

    private Referral fresh(Referral referral) {
        return desk.open(referral.id).referral();
    }

    private void place(Referral referral, Unit unit) {
        desk.decide(fresh(referral), new Decision.Place(null, unit.id, THURSDAY, null));
    }
}

package org.rowan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Refusals.refusedFor;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.audit.Audit;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.community.HouseholdGrant;
import org.rowan.erasure.LegalHolds;
import org.rowan.kernel.Problem;
import org.rowan.notes.Correction;
import org.rowan.notes.Note;
import org.rowan.people.ContactWay;
import org.rowan.people.Person;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;

/** What is entered into a case file, and what stays readable of it when it was wrong. */
class CaseFileTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final LocalDate STARTED = TODAY.minusDays(10);

    @TempDir
    Path folder;

    private Store store;
    private CaseFile file;
    private SupportPeriod period;
    private Person woman;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        SmallRefuge house = new SmallRefuge(store);
        period = new SupportPeriod();
        period.serviceId = house.refuge.id;
        period.started = STARTED;
        woman = SmallRefuge.person("Amira", "Khan");
        store.change(tx -> {
            tx.insert(period);
            tx.insert(woman);
        });
        Membership member = new Membership();
        member.supportId = period.id;
        member.role = Membership.ADULT;
        new Support(store).addMember(member, woman);
        file = new Support(store).file();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_corrected_assessment_counts_as_corrected_and_still_says_how_it_stood_who_changed_it_and_why() {
        RiskAssessment risk = file.add(risk(TODAY.minusDays(3), "medium", 11));
        RiskAssessment read = read().safety().risk().getFirst();
        read.level = "high";
        read.score = 16;
        file.correct(read, "two answers were missed");
        CaseRecords now = read();
        assertThat(now.safety().risk()).singleElement().satisfies(one -> {
            assertThat(one.level).isEqualTo("high");
            assertThat(one.id).isEqualTo(risk.id);
        });
        assertThat(now.of(now.safety().risk().getFirst())).singleElement().satisfies(correction -> {
            assertThat(correction.was).isEqualTo("Medium, score, DASH, 11 of 24, 12 Mar 2021");
            assertThat(correction.words).isEqualTo("two answers were missed");
            assertThat(correction.createdBy).isEqualTo(TestStores.USER);
        });
    }

    @Test
    void what_ended_only_with_the_case_goes_on_when_its_end_is_taken_back() {
        Support support = new Support(store);
        file.add(waiting(STARTED, STARTED.plusDays(2)));
        file.add(waiting(STARTED.plusDays(3), null));
        Need need = new Need();
        need.supportId = period.id;
        need.personId = woman.id;
        need.need = "housing";
        need.identified = STARTED;
        support.addNeed(need);
        SupportPeriod ended = support.open(period.id).support();
        ended.ended = TODAY;
        ended.planned = true;
        ended.destination = "902";
        Need met = support.open(period.id).needs().getFirst();
        met.closed = TODAY;
        met.outcome = "met";
        support.close(ended, List.of(met));
        assertThat(read().help().waiting())
                .allSatisfy(waiting -> assertThat(waiting.ends).isNotNull());
        support.resume(period.id);
        assertThat(read().help().waiting())
                .extracting(waiting -> waiting.ends)
                .containsExactly(null, STARTED.plusDays(2));
        assertThat(support.open(period.id).needs()).singleElement().satisfies(open -> {
            assertThat(open.closed).isNull();
            assertThat(open.outcome).isNull();
        });
    }

    private WaitingPeriod waiting(LocalDate starts, LocalDate ends) {
        WaitingPeriod waiting = new WaitingPeriod();
        waiting.supportId = period.id;
        waiting.starts = starts;
        waiting.ends = ends;
        waiting.reason = "one_offer";
        return waiting;
    }

    @Test
    void of_two_who_correct_one_assessment_the_second_is_told_and_nothing_is_overwritten() {
        file.add(risk(TODAY, "medium", 11));
        RiskAssessment mine = read().safety().risk().getFirst();
        RiskAssessment hers = read().safety().risk().getFirst();
        mine.score = 12;
        file.correct(mine, null);
        hers.score = 13;
        assertThatThrownBy(() -> file.correct(hers, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
        assertThat(read().safety().risk().getFirst().score).isEqualTo(12);
        assertThat(read().corrections()).hasSize(1);
    }

    @Test
    void a_day_in_place_of_until_a_further_order_is_a_correction() {
        CourtOrder order = new CourtOrder();
        order.supportId = period.id;
        order.personId = read().file().first().id;
        order.kind = "non_molestation";
        order.starts = TODAY;
        file.add(order);
        CourtOrder read = read().law().orders().getFirst();
        read.served = TODAY;
        file.correct(read, null);
        assertThat(read().corrections()).as("filled in").isEmpty();
        read = read().law().orders().getFirst();
        read.ends = TODAY.plusDays(30);
        file.correct(read, "misread");
        assertThat(read().corrections()).hasSize(1);
    }

    @Test
    void a_risk_told_at_a_new_call_is_newer_than_what_was_assessed_before() {
        ToldAtCall told = new ToldAtCall("high", null, null, TODAY.atTime(9, 0), "ann");
        assertThat(told.isNewerThan(List.of(risk(TODAY.minusYears(1), "standard", 3))))
                .isTrue();
        assertThat(told.isNewerThan(List.of(risk(TODAY, "medium", 11)))).isFalse();
        assertThat(new ToldAtCall(null, 30, null, TODAY.atTime(9, 0), "ann").isNewerThan(List.of()))
                .isFalse();
    }

    @Test
    void what_is_taken_out_is_counted_no_more_and_still_told_of() {
        file.add(risk(TODAY, "high", 20));
        file.remove(read().safety().risk().getFirst(), "the form of somebody else");
        assertThat(read().safety().risk()).isEmpty();
        assertThat(read().corrections())
                .extracting(correction -> correction.was)
                .containsExactly("Taken out: High, score, DASH, 20 of 24, 15 Mar 2021");
    }

    @ParameterizedTest
    @CsvSource({
        "25, score, score",
        "-1, judgement, score",
        "  , score, score",
        "12, guess, basis",
    })
    void an_assessment_that_the_exchange_set_would_refuse_or_that_rests_on_nothing_is_refused(
            Integer score, String basis, String field) {
        RiskAssessment risk = risk(TODAY, "high", score);
        risk.basis = basis;
        refusedFor(field, () -> file.add(risk));
        assertThat(read().safety().risk()).isEmpty();
    }

    @Test
    void nothing_is_assessed_after_today_or_of_somebody_outside_the_household() {
        refusedFor("assessed", () -> file.add(risk(TODAY.plusDays(1), "high", 16)));
        RiskAssessment stranger = risk(TODAY, "high", 16);
        stranger.personId = store.write(tx -> tx.insert(SmallRefuge.person("Zofia", "Nowak"))).id;
        refusedFor("person_id", () -> file.add(stranger));
    }

    @Test
    void a_marac_that_hears_her_again_within_twelve_months_is_a_repeat_and_a_day_later_is_not() {
        for (String day : List.of("2019-12-31", "2020-03-10", "2021-03-10", "2021-03-11")) {
            MaracHearing hearing = new MaracHearing();
            hearing.supportId = period.id;
            hearing.personId = woman.id;
            hearing.heard = LocalDate.parse(day);
            file.add(hearing);
        }
        List<MaracHearing> all = read().safety().hearings();
        assertThat(all).extracting(each -> each.isRepeat(all)).containsExactly(false, true, true, true);
        List<MaracHearing> lastTwo = List.of(all.get(1), all.get(3));
        assertThat(all.get(3).isRepeat(lastTwo)).as("12 months and a day").isFalse();
    }

    @Test
    void a_referral_to_a_marac_waits_until_one_has_heard_her() {
        MaracReferral referral = new MaracReferral();
        referral.supportId = period.id;
        referral.personId = woman.id;
        referral.referred = TODAY.minusDays(5);
        file.add(referral);
        assertThat(read().safety().isHeard(referral)).isFalse();
        MaracHearing hearing = new MaracHearing();
        hearing.supportId = period.id;
        hearing.personId = woman.id;
        hearing.heard = TODAY;
        file.add(hearing);
        assertThat(read().safety().isHeard(referral)).isTrue();
    }

    @Test
    void the_last_safety_plan_holds_and_the_ones_before_it_stay_as_they_were_agreed() {
        SafetyPlan first = file.add(plan(TODAY.minusDays(8), "Ring Bea first."));
        file.add(plan(TODAY, "Ring 999, then Bea."));
        assertThat(read().safety().planOf(woman.id))
                .get()
                .satisfies(holds -> assertThat(holds.whoToRing).isEqualTo("Ring 999, then Bea."));
        SafetyPlan before = read().safety().plans().getFirst();
        before.whoToRing = "Ring nobody.";
        assertThatThrownBy(() -> file.correct(before, "typed wrongly"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.getMessage()).contains("never changed"));
        assertThat(read().safety().plans())
                .extracting(plan -> plan.whoToRing)
                .containsExactly("Ring Bea first.", "Ring 999, then Bea.");
        assertThat(first.id).isEqualTo(before.id);
    }

    @Test
    void a_safety_plan_says_something_and_is_looked_at_again_after_it_was_agreed() {
        refusedFor("if_he_comes", () -> file.add(plan(TODAY, " ")));
        SafetyPlan plan = plan(TODAY, "Ring 999.");
        plan.review = TODAY;
        refusedFor("review", () -> file.add(plan));
        plan.review = null;
        refusedFor("review", () -> file.add(plan));
        refusedFor("agreed", () -> file.add(plan(TODAY.plusDays(1), "Ring 999.")));
        assertThat(read().safety().plans()).isEmpty();
    }

    @Test
    void nothing_is_taken_out_of_a_file_that_is_held() {
        file.add(plan(TODAY, "Ring 999."));
        file.suffered(period.id, woman.id, List.of(), List.of("physical"));
        new LegalHolds(store).hold(CasePart.SUPPORT, period.id, "The police asked for it.", TODAY.plusDays(30));
        SafetyPlan plan = read().safety().plans().getFirst();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> file.remove(plan, null),
                () -> file.suffered(period.id, woman.id, List.of("physical"), List.of()))) {
            assertThatThrownBy(call)
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED));
        }
        assertThat(read().safety().plans()).hasSize(1);
        assertThat(read().corrections()).isEmpty();
    }

    @Test
    void a_safety_plan_in_the_wrong_file_is_taken_out_and_its_words_are_not_kept() {
        file.add(plan(TODAY, "Ring 999."));
        file.remove(read().safety().plans().getFirst(), "of another household");
        assertThat(read().safety().plans()).isEmpty();
        assertThat(read().corrections())
                .extracting(correction -> correction.was)
                .containsExactly("Taken out: Safety plan, to be looked at again 15 Jun 2021, 15 Mar 2021");
    }

    private SafetyPlan plan(LocalDate agreed, String whoToRing) {
        SafetyPlan plan = new SafetyPlan();
        plan.supportId = period.id;
        plan.personId = woman.id;
        plan.agreed = agreed;
        plan.review = SafetyPlan.reviewProposed(agreed);
        plan.whoToRing = whoToRing;
        return plan;
    }

    @Test
    void orders_and_hearings_stay_when_the_proceedings_are_taken_out_that_were_entered_by_mistake() {
        Proceeding family = new Proceeding();
        family.supportId = period.id;
        family.kind = "family";
        family.began = TODAY;
        family.about = "Number 123";
        file.add(family);
        CourtOrder order = order(TODAY, TODAY.plusDays(180));
        order.proceedingId = family.id;
        file.add(order);
        CourtHearing hearing = new CourtHearing();
        hearing.supportId = period.id;
        hearing.proceedingId = family.id;
        hearing.listed = TODAY.plusDays(3).atTime(10, 0);
        file.add(hearing);
        file.remove(read().law().proceedings().getFirst(), null);
        assertThat(read().law().proceedings()).isEmpty();
        assertThat(read().law().orders())
                .singleElement()
                .satisfies(each -> assertThat(each.proceedingId).isNull());
        assertThat(read().law().nextHearing(TODAY))
                .get()
                .satisfies(each -> assertThat(each.proceedingId).isNull());
        assertThat(read().corrections())
                .extracting(correction -> correction.was)
                .containsExactly("Taken out: Family proceedings: Number 123, 15 Mar 2021");
    }

    @Test
    void an_order_holds_from_its_first_day_to_its_last_and_without_a_last_day_until_a_further_order() {
        file.add(order(TODAY, TODAY.plusDays(1)));
        file.add(order(TODAY.minusDays(9), null));
        file.add(order(TODAY.minusDays(9), TODAY.minusDays(1)));
        assertThat(read().law().holdingOn(TODAY))
                .extracting(order -> order.ends)
                .containsExactly(TODAY.plusDays(1), null);
        assertThat(read().law().holdingOn(TODAY.plusDays(2))).hasSize(1);
    }

    @Test
    void an_order_is_of_a_known_kind_and_its_days_follow_one_another() {
        CourtOrder unknown = order(TODAY, null);
        unknown.kind = "promise";
        refusedFor("kind", () -> file.add(unknown));
        refusedFor("ends", () -> file.add(order(TODAY, TODAY.minusDays(1))));
        CourtOrder served = order(TODAY, null);
        served.served = TODAY.minusDays(1);
        refusedFor("served", () -> file.add(served));
        CourtOrder ofAnother = order(TODAY, null);
        ofAnother.proceedingId = 99L;
        refusedFor("proceeding_id", () -> file.add(ofAnother));
        CourtOrder ofAStranger = order(TODAY, null);
        ofAStranger.personId = 99;
        refusedFor("person_id", () -> file.add(ofAStranger));
        refusedFor("listed", () -> {
            CourtHearing hearing = new CourtHearing();
            hearing.supportId = period.id;
            file.add(hearing);
        });
    }

    private CourtOrder order(LocalDate starts, LocalDate ends) {
        CourtOrder order = new CourtOrder();
        order.supportId = period.id;
        order.personId = woman.id;
        order.kind = "non_molestation";
        order.starts = starts;
        order.ends = ends;
        return order;
    }

    @Test
    void a_step_that_is_done_is_no_correction_and_one_that_was_wrong_is() {
        PlanStep step = file.add(step(need(), "Ring the council about the register.", TODAY.plusDays(7)));
        PlanStep done = read().help().steps().getFirst();
        done.doneOn = TODAY;
        file.correct(done, null);
        assertThat(read().corrections()).isEmpty();
        assertThat(read().help().steps())
                .singleElement()
                .satisfies(each -> assertThat(each.isOpen()).isFalse());
        PlanStep wrong = read().help().steps().getFirst();
        wrong.what = "Ring the landlord.";
        file.correct(wrong, "the wrong need");
        assertThat(read().of(step))
                .extracting(correction -> correction.was)
                .containsExactly("Step: Ring the council about the register., by ann, done 15 Mar 2021, 15 Mar 2021");
    }

    @Test
    void a_step_says_what_is_done_by_when_and_about_which_need_of_this_case() {
        Need need = need();
        refusedFor("what", () -> file.add(step(need, null, TODAY)));
        refusedFor("due_by", () -> file.add(step(need, "Ring the council.", null)));
        PlanStep later = step(need, "Ring the council.", TODAY);
        later.doneOn = TODAY.plusDays(1);
        refusedFor("done_on", () -> file.add(later));
        PlanStep elsewhere = step(need, "Ring the council.", TODAY);
        elsewhere.needId = 99;
        refusedFor("need_id", () -> file.add(elsewhere));
    }

    @Test
    void what_came_of_a_need_is_said_once_and_what_was_said_of_it_before_stays_readable() {
        Support support = new Support(store);
        Need need = need();
        Need met = support.open(period.id).needs().getFirst();
        met.outcome = "met";
        met.closed = TODAY;
        met.goal = "A flat near my sister.";
        support.amendNeed(met);
        assertThat(read().corrections()).as("nobody had said what came of it").isEmpty();
        Need other = support.open(period.id).needs().getFirst();
        other.outcome = "not_met";
        other.why = "The landlord asked for a guarantor.";
        support.amendNeed(other);
        assertThat(read().of(need))
                .extracting(correction -> correction.was)
                .containsExactly("Need: Housing, Met. She wants: A flat near my sister., 5 Mar 2021");
    }

    private Need need() {
        Need need = new Need();
        need.supportId = period.id;
        need.personId = woman.id;
        need.need = "housing";
        need.identified = STARTED;
        return new Support(store).addNeed(need);
    }

    private PlanStep step(Need need, String what, LocalDate dueBy) {
        PlanStep step = new PlanStep();
        step.supportId = period.id;
        step.needId = need.id;
        step.what = what;
        step.who = "ann";
        step.dueBy = dueBy;
        return step;
    }

    @Test
    void abuse_is_said_as_a_whole_and_what_was_said_by_mistake_is_told_of() {
        file.suffered(period.id, woman.id, List.of(), List.of("physical", "economic"));
        file.suffered(period.id, woman.id, List.of("physical", "economic"), List.of("physical", "stalking_harassment"));
        CaseRecords now = read();
        assertThat(now.safety().abuse())
                .extracting(abuse -> abuse.type)
                .containsExactly("physical", "stalking_harassment");
        assertThat(now.corrections())
                .extracting(correction -> correction.was)
                .containsExactly("Taken out: Economic or financial");
    }

    @Test
    void support_given_and_grants_lie_within_the_support_period() {
        SupportGiven given = new SupportGiven();
        given.supportId = period.id;
        given.personId = woman.id;
        given.kind = "advocacy";
        given.givenOn = STARTED.minusDays(1);
        refusedFor("date", () -> file.add(given));
        HouseholdGrant grant = new HouseholdGrant();
        grant.supportId = period.id;
        grant.kind = "moving";
        grant.givenOn = TODAY;
        grant.amount = new BigDecimal("120.505");
        refusedFor("amount", () -> file.add(grant));
        grant.amount = new BigDecimal("120.5");
        file.add(grant);
        assertThat(AsTold.of(read().help().grants().getFirst())).isEqualTo("Moving costs, £120.50");
    }

    @Test
    void a_note_stays_as_it_was_written_and_its_correction_stands_beside_it() {
        Note note = new Note();
        note.supportId = period.id;
        note.kind = "phone";
        note.text = "The hearing is on Tuesday.";
        new Support(store).addNote(note);
        refusedFor("words", () -> file.correctNote(note.id, " "));
        file.correctNote(note.id, "The hearing is on Thursday.");
        CaseRecords now = read();
        Note read = now.file().notes().getFirst();
        assertThat(read.text).isEqualTo("The hearing is on Tuesday.");
        assertThat(now.of(read))
                .extracting((Correction each) -> each.words)
                .containsExactly("The hearing is on Thursday.");
    }

    @Test
    void of_many_notes_the_newest_are_read_with_the_case_and_the_others_after_them_each_once() {
        int many = SupportFile.NEWEST_NOTES + 7;
        store.change(tx -> {
            for (int i = 0; i < many; i++) {
                Note note = new Note();
                note.supportId = period.id;
                note.author = "ann";
                note.kind = "phone";
                note.noted = STARTED.atTime(9, 0).plusMinutes(i / 10);
                note.text = "Note " + i;
                tx.insert(note);
            }
        });
        SupportFile first = read().file();
        assertThat(first.notes()).hasSize(SupportFile.NEWEST_NOTES);
        assertThat(first.hasEarlierNotes()).isTrue();
        List<Note> earlier = file.earlierNotes(period.id, first.notes().getLast());
        assertThat(earlier)
                .extracting(note -> note.text)
                .containsExactly("Note 6", "Note 5", "Note 4", "Note 3", "Note 2", "Note 1", "Note 0");
    }

    @Test
    void a_way_that_is_not_safe_comes_without_what_it_leads_to() {
        ContactWay way = new ContactWay();
        way.personId = woman.id;
        way.kind = "phone";
        way.reach = "07700 900123";
        way.safe = ContactWay.UNSAFE;
        new org.rowan.people.ContactWays(store).save(way);
        assertThat(read().safety().ways())
                .singleElement()
                .satisfies(shown -> assertThat(shown.reach).isNull());
    }

    @Test
    void the_audit_has_who_saw_the_case_and_each_thing_that_was_entered() {
        RiskAssessment risk = file.add(risk(TODAY, "high", 16));
        read();
        Audit audit = new Audit(store);
        assertThat(audit.of(RiskAssessment.class, risk.id, 9))
                .extracting(entry -> entry.action)
                .containsExactly("added");
        assertThat(audit.of(SupportPeriod.class, period.id, 9))
                .extracting(entry -> entry.action)
                .contains("seen");
    }

    private CaseRecords read() {
        return file.of(period.id);
    }

    private RiskAssessment risk(LocalDate assessed, String level, Integer score) {
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = period.id;
        risk.personId = woman.id;
        risk.assessed = assessed;
        risk.tool = "DASH";
        risk.score = score;
        risk.level = level;
        risk.basis = "score";
        return risk;
    }
}

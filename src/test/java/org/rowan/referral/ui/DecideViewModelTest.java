package org.rowan.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.Fit;
import org.rowan.kernel.Problem;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.Told;
import org.rowan.support.SupportRow;

class DecideViewModelTest {
    private static final LocalDate TODAY = DeskBench.TODAY;

    @TempDir
    Path folder;

    private DeskBench bench;
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void open() {
        bench = new DeskBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void the_unit_that_fits_best_is_chosen_already() {
        DecideViewModel model = decide(bench.waiting("Amira", 2));
        assertThat(name(model.answer.unit.get())).isEqualTo("Room 2");
        assertThat(DecisionWords.verb(model.answer.unit.get(), false, null, TODAY, TODAY))
                .isEqualTo("Place in Room 2");
    }

    @Test
    void where_it_is_clear_that_they_are_not_placed_no_unit_is_proposed() {
        DecideViewModel model = new DecideViewModel(bench.behind, bench.waiting("Amira", 2).id, true, done::add);
        model.load();
        assertThat(model.answer.unit.get()).isNull();
        model.decide();
        assertThat(done).isEmpty();
    }

    @Test
    void a_placed_household_has_its_unit_day_and_key_worker() {
        DecideViewModel model = decide(bench.waiting("Amira", 2));
        model.answer.keyWorker.set("Ann-Marie Ford");
        model.decide();
        SupportRow row = bench.support.openOn(TODAY).getFirst();
        assertThat(row.unit()).isEqualTo("Room 2");
        assertThat(row.keyWorker()).isEqualTo("Ann-Marie Ford");
        assertThat(row.children()).isEqualTo(2);
        assertThat(done).containsExactly("Placed in Room 2 from today.");
        assertThat(bench.changes).isEqualTo(1);
    }

    @Test
    void who_is_signed_in_and_is_a_key_worker_is_theirs_unless_another_is_named() {
        DecideViewModel model = decide(bench.waiting("Amira", 2));
        assertThat(model.answer.keyWorker.get()).isEqualTo("ann");
        assertThat(model.typed()).isEmpty();
        model.decide();
        assertThat(bench.support.openOn(TODAY).getFirst().keyWorker()).isEqualTo("ann");
    }

    @Test
    void of_a_manager_who_is_no_key_worker_nobody_is_supposed_to_work_with_them() {
        bench.own = null;
        DecideViewModel model = decide(bench.waiting("Amira", 2));
        model.decide();
        assertThat(bench.support.openOn(TODAY).getFirst().keyWorker()).isNull();
    }

    @Test
    void what_is_chosen_while_the_referral_is_read_stands() {
        Referral referral = bench.waiting("Amira", 2);
        DecideViewModel model = new DecideViewModel(bench.behind, referral.id, false, done::add);
        bench.whileRead = () -> {
            model.answer.reason.set("pets");
            model.answer.keyWorker.set("Bea");
        };
        model.load();
        assertThat(model.answer.reason.get()).isEqualTo("pets");
        assertThat(model.answer.unit.get())
                .as("no unit is proposed over a reason")
                .isNull();
        assertThat(model.answer.keyWorker.get()).isEqualTo("Bea");
        assertThat(model.typed()).containsOnlyKeys("reason", "key_worker");
    }

    @Test
    void what_their_home_must_have_stays_as_chosen_here_when_the_page_is_read_again() {
        DecideViewModel model = decide(bench.waiting("Amira", 0));
        model.answer.oldestBoy.set(13);
        bench.whileRead = () -> model.answer.access.setAll("step_free");
        model.readAgain();
        assertThat(model.answer.oldestBoy.get()).isEqualTo(13);
        assertThat(model.answer.access).containsExactly("step_free");
        assertThat(model.answer.fits().stream().filter(Fit::fitsNow).map(DecideViewModelTest::name))
                .containsExactly("Room 3");
    }

    @Test
    void what_their_home_must_have_changes_what_fits() {
        DecideViewModel model = decide(bench.waiting("Amira", 0));
        model.answer.access.add("step_free");
        assertThat(model.answer.fits().stream().filter(Fit::fitsNow).map(DecideViewModelTest::name))
                .containsExactly("Room 3");
        model.answer.access.clear();
        model.answer.oldestBoy.set(13);
        assertThat(model.answer.fits().stream().filter(Fit::fitsNow).map(DecideViewModelTest::name))
                .containsExactly("Room 1", "Room 3");
    }

    @Test
    void what_was_told_at_the_call_need_not_be_asked_again() {
        Referral referral = bench.waiting("Amira", 1);
        referral.note = new Told(null, 9, java.util.Set.of("pets"), null).written();
        bench.referrals.amend(referral);
        DecideViewModel model = decide(referral);
        assertThat(model.answer.oldestBoy.get()).isEqualTo(9);
        assertThat(model.answer.access).containsExactly("pets");
        assertThat(name(model.answer.unit.get())).isEqualTo("Room 3");
    }

    @Test
    void a_unit_that_is_free_on_thursday_moves_the_first_day_to_thursday() {
        bench.board.close(bench.house.family.id, TODAY, TODAY.plusDays(3), "clean");
        DecideViewModel model = decide(bench.waiting("Amira", 3));
        assertThat(model.answer.unit.get()).isNull();
        model.answer.unit.set(named(model, "Room 2"));
        assertThat(model.answer.starts.get()).isEqualTo(TODAY.plusDays(3));
        assertThat(name(model.answer.unit.get())).isEqualTo("Room 2");
        assertThat(DecisionWords.verb(model.answer.unit.get(), false, null, model.answer.starts.get(), TODAY))
                .isEqualTo("Place in Room 2 from Thu 18 Mar");
    }

    @Test
    void a_unit_into_which_others_move_on_thursday_is_no_first_choice_and_says_until_when_it_is_free() {
        DecideViewModel others = decide(bench.waiting("Zofia", 2));
        others.answer.starts.set(TODAY.plusDays(3));
        others.answer.unit.set(named(others, "Room 2"));
        others.decide();
        DecideViewModel model = decide(bench.waiting("Amira", 0));
        assertThat(name(model.answer.unit.get())).isEqualTo("Room 1");
        DecideViewModel family = decide(bench.waiting("Leila", 3));
        assertThat(family.answer.unit.get()).isNull();
        Fit room = named(family, "Room 2");
        assertThat(room.canBeTaken()).isFalse();
        assertThat(FitWords.when(room, TODAY, TODAY)).isEqualTo("free until Thu 18 Mar");
        assertThat(FitWords.inShort(List.copyOf(model.answer.fits()), TODAY))
                .isEqualTo("Room 1 and 1 more fit tonight");
        assertThat(FitWords.inShort(List.copyOf(family.answer.fits()), TODAY))
                .isEqualTo("Nothing that fits is free tonight");
    }

    @Test
    void room_that_is_there_is_said_beside_a_turn_away_for_want_of_space() {
        DecideViewModel model = decide(bench.waiting("Amira", 0));
        assertThat(FitWords.wouldFit(FitWords.count(model.answer.fits())))
                .isEqualTo("3 units would fit tonight; it is counted as turned away for want of space.");
        assertThat(FitWords.wouldFit(0)).isEmpty();
    }

    @Test
    void to_say_why_not_lets_go_of_the_unit_and_the_other_way_round() {
        DecideViewModel model = decide(bench.waiting("Amira", 0));
        model.answer.reason.set("pets");
        assertThat(model.answer.unit.get()).isNull();
        model.answer.unit.set(named(model, "Room 1"));
        assertThat(model.answer.reason.get()).isNull();
    }

    @Test
    void a_household_is_not_placed_with_a_reason_and_what_was_offered_instead() {
        Referral referral = bench.waiting("Amira", 0);
        DecideViewModel model = decide(referral);
        model.answer.reason.set("no_right_size");
        model.answer.otherReasons.setAll("no_right_size", "pets");
        model.answer.offeredKinds.setAll("helpline");
        model.answer.offered.set(" rang them with her ");
        model.decide();
        Referral decided = bench.referrals.open(referral.id).referral();
        assertThat(decided.reason).isEqualTo("no_right_size");
        assertThat(decided.otherReasons).isEqualTo("pets");
        assertThat(decided.offeredInstead).isEqualTo("The national helpline. rang them with her");
        assertThat(done).containsExactly("Recorded as not placed: no space of the right size.");
    }

    @Test
    void a_service_without_units_accepts_and_support_begins() {
        Referral referral = bench.house.referral(TODAY.atTime(9, 0));
        referral.serviceId = bench.house.outreach.id;
        bench.referrals.log(referral, null);
        DecideViewModel model = decide(referral);
        assertThat(model.answer.withoutUnit.get()).isTrue();
        model.decide();
        assertThat(bench.support.openOn(TODAY))
                .singleElement()
                .satisfies(row -> assertThat(row.unit()).isNull());
        assertThat(done).containsExactly("Accepted, with support from today.");
    }

    @Test
    void the_referrer_may_take_it_back() {
        Referral referral = bench.waiting("Amira", 0);
        decide(referral).withdraw();
        assertThat(bench.referrals.open(referral.id).referral().decision).isEqualTo(Referral.WITHDRAWN);
    }

    @Test
    void a_decision_by_mistake_is_corrected_and_the_earlier_one_is_told() {
        Referral referral = bench.waiting("Amira", 0);
        bench.referrals.decide(referral, new Decision.NotPlace(null, "no_space", List.of(), "helpline"));
        DecideViewModel model = decide(referral);
        assertThat(model.answer.unit.get()).isNull();
        model.answer.unit.set(named(model, "Room 1"));
        model.decide();
        DecideViewModel after = decide(referral);
        assertThat(after.opened().get().file().former())
                .singleElement()
                .satisfies(former -> assertThat(DecisionWords.former(former, TODAY, words -> words))
                        .isEqualTo("Not placed on Mon 15 Mar: no space of any kind; offered instead: helpline."
                                + " Recorded by ann."));
        after.reopen();
        assertThat(bench.referrals.open(referral.id).referral().isPending()).isTrue();
        assertThat(bench.support.openOn(TODAY)).isEmpty();
    }

    @Test
    void a_corrected_reason_keeps_the_day_of_the_decision() {
        Referral referral = bench.waiting("Amira", 0);
        bench.referrals.decide(referral, new Decision.NotPlace(null, "no_space", List.of(), null));
        bench.clock.on(Duration.ofDays(20));
        DecideViewModel model = decide(referral);
        model.answer.reason.set("pets");
        model.decide();
        assertThat(bench.referrals.open(referral.id).referral().decided).isEqualTo(TODAY);
    }

    @Test
    void a_decision_of_today_is_dated_today_and_an_earlier_one_when_it_was() {
        Referral referral = bench.waiting("Amira", 0);
        bench.clock.on(Duration.ofDays(2));
        DecideViewModel model = decide(referral);
        model.answer.day.set(TODAY.plusDays(1));
        model.withdraw();
        assertThat(bench.referrals.open(referral.id).referral().decided).isEqualTo(TODAY.plusDays(1));
        Referral other = bench.waiting("Zofia", 0);
        decide(other).withdraw();
        assertThat(bench.referrals.open(other.id).referral().decided).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void what_somebody_else_decided_meanwhile_is_not_overwritten() {
        Referral referral = bench.waiting("Amira", 0);
        DecideViewModel mine = decide(referral);
        decide(referral).decide();
        mine.answer.reason.set("no_space");
        mine.decide();
        assertThat(mine.meanwhile().get().file().referral().decision).isEqualTo(Referral.PLACED);
        assertThat(mine.answer.reason.get()).as("what was chosen here stays").isEqualTo("no_space");
        mine.decide();
        assertThat(bench.referrals.open(referral.id).referral().decision).isEqualTo(Referral.PLACED);
        mine.takeTheirs();
        assertThat(mine.meanwhile().get()).isNull();
        assertThat(mine.opened().get().file().referral().decision).isEqualTo(Referral.PLACED);
    }

    @Test
    void who_has_seen_what_was_decided_meanwhile_can_correct_it_to_the_own_choice() {
        Referral referral = bench.waiting("Amira", 0);
        DecideViewModel mine = decide(referral);
        decide(referral).decide();
        mine.answer.reason.set("no_space");
        mine.decide();
        mine.keepMine();
        assertThat(bench.referrals.open(referral.id).referral().decision).isEqualTo(Referral.PLACED);
        mine.decide();
        ReferralDesk.File now = bench.referrals.open(referral.id);
        assertThat(now.referral().reason).isEqualTo("no_space");
        assertThat(now.former().getFirst().decision).isEqualTo(Referral.PLACED);
    }

    @Test
    void a_page_that_is_read_again_never_decides_over_what_was_decided_meanwhile() {
        Referral referral = bench.waiting("Amira", 0);
        DecideViewModel mine = decide(referral);
        mine.answer.reason.set("pets");
        decide(referral).decide();
        mine.readAgain();
        assertThat(mine.meanwhile().get()).isNotNull();
        mine.decide();
        assertThat(bench.referrals.open(referral.id).referral().decision).isEqualTo(Referral.PLACED);
    }

    @Test
    void a_page_on_which_nothing_is_chosen_shows_what_was_decided_meanwhile() {
        Referral referral = bench.waiting("Amira", 0);
        DecideViewModel idle = decide(referral);
        decide(referral).decide();
        idle.readAgain();
        assertThat(idle.meanwhile().get()).isNull();
        assertThat(idle.opened().get().file().referral().decision).isEqualTo(Referral.PLACED);
    }

    @Test
    void a_unit_that_somebody_took_meanwhile_is_refused_and_the_choice_stays() {
        DecideViewModel mine = decide(bench.waiting("Amira", 2));
        decide(bench.waiting("Zofia", 2)).decide();
        mine.decide();
        assertThat(mine.problems()).extracting(Problem::field).containsExactly("unit_id");
        assertThat(name(mine.answer.unit.get())).isEqualTo("Room 2");
        assertThat(done).hasSize(1);
    }

    @Test
    void support_never_begins_before_the_call() {
        DecideViewModel model = decide(bench.waiting("Amira", 0));
        model.answer.starts.set(TODAY.minusDays(1));
        model.decide();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("started");
    }

    private DecideViewModel decide(Referral referral) {
        DecideViewModel model = new DecideViewModel(bench.behind, referral.id, false, done::add);
        model.load();
        return model;
    }

    private static Fit named(DecideViewModel model, String name) {
        return model.answer.fits().stream()
                .filter(fit -> name(fit).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Fit fit) {
        return fit.unit().unit().name;
    }

    @Test
    void what_was_chosen_and_not_stored_is_chosen_again() {
        Referral referral = bench.waiting("Amira", 2);
        DecideViewModel model = decide(referral);
        assertThat(model.typed()).as("what Rowan proposes nobody has chosen").isEmpty();
        model.answer.unit.set(named(model, "Room 3"));
        model.answer.keyWorker.set("Ann");
        Map<String, String> typed = model.typed();
        DecideViewModel again = new DecideViewModel(bench.behind, referral.id, false, done::add);
        again.putBack(typed);
        assertThat(again.typed()).isEqualTo(typed);
        again.load();
        assertThat(name(again.answer.unit.get())).isEqualTo("Room 3");
        assertThat(again.answer.keyWorker.get()).isEqualTo("Ann");
        assertThat(again.typed()).isEqualTo(typed);
    }

    @Test
    void a_reason_that_was_chosen_takes_the_place_of_what_is_proposed() {
        Referral referral = bench.waiting("Amira", 2);
        DecideViewModel model = decide(referral);
        model.answer.reason.set("pets");
        model.answer.offered.set("Outreach");
        DecideViewModel again = new DecideViewModel(bench.behind, referral.id, false, done::add);
        again.putBack(model.typed());
        again.load();
        assertThat(again.answer.unit.get()).isNull();
        assertThat(again.answer.reason.get()).isEqualTo("pets");
        assertThat(again.answer.offered.get()).isEqualTo("Outreach");
    }
}

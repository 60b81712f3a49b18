package org.rowan.bedboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.UnitTonight.State;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Problem;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.MovedClock;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;

/** A unit is held for somebody until a time: it frees itself, is used up by placing, and every step can be taken back. */
class HoldsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private Support support;
    private BedBoard board;
    private Holds holds;

    @BeforeEach
    void open() {
        store = TestStores.created(folder, clock);
        house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        support = new Support(store);
        board = new BedBoard(store);
        holds = new Holds(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_hold_says_who_it_is_for_until_when_and_who_held_it() {
        Referral referral = waiting("Amira", 2);
        holds.hold(hold(house.family, referral.id, TODAY.plusDays(1).atTime(12, 0)));
        Holding held = tonight(house.family).held();
        assertThat(held.who()).isEqualTo("A.K. + 2");
        assertThat(held.until()).isEqualTo(TODAY.plusDays(1).atTime(12, 0));
        assertThat(held.by()).isEqualTo(TestStores.USER);
    }

    @Test
    void a_hold_that_runs_out_frees_the_unit_without_anybody_doing_anything() {
        holds.hold(inWords(house.alone, TODAY.atTime(17, 0)));
        clock.on(Duration.ofMinutes(299));
        assertThat(state(house.alone)).isEqualTo(State.HELD);
        clock.on(Duration.ofMinutes(1));
        assertThat(state(house.alone)).isEqualTo(State.FREE);
        assertThat(voids(house.alone)).as("a hold of some hours has no night").isEmpty();
    }

    @Test
    void the_nights_of_a_hold_are_counted_as_the_standard_says() {
        holds.hold(inWords(house.alone, TODAY.plusDays(2).atTime(10, 0)));
        assertThat(voids(house.alone)).singleElement().satisfies(period -> {
            assertThat(period.reason).isEqualTo("held");
            assertThat(period.starts).isEqualTo(TODAY);
            assertThat(period.ends).isEqualTo(TODAY.plusDays(2));
        });
    }

    @Test
    void on_its_last_morning_the_unit_is_still_held_and_free_once_the_time_has_come() {
        holds.hold(inWords(house.alone, TODAY.plusDays(1).atTime(10, 0)));
        clock.on(Duration.ofHours(20));
        assertThat(state(house.alone, TODAY.plusDays(1))).isEqualTo(State.HELD);
        clock.on(Duration.ofHours(2));
        assertThat(state(house.alone, TODAY.plusDays(1))).isEqualTo(State.FREE);
        assertThat(state(house.alone, TODAY)).as("last night it was held").isEqualTo(State.HELD);
    }

    @Test
    void placing_the_household_uses_the_hold_up_and_taking_that_back_holds_it_again() {
        Referral referral = waiting("Amira", 0);
        long hold = holds.hold(hold(house.alone, referral.id, TODAY.plusDays(2).atTime(10, 0))).id;
        place(referral, house.alone);
        assertThat(holds.open(hold).hold().ending).isEqualTo(HoldTerms.USED);
        assertThat(state(house.alone)).isEqualTo(State.OCCUPIED);
        assertThat(voids(house.alone)).isEmpty();
        desk.decide(fresh(referral), new Decision.Reopen());
        assertThat(tonight(house.alone).held().who()).isEqualTo("A.K.");
        assertThat(voids(house.alone)).hasSize(1);
    }

    @Test
    void placing_them_elsewhere_lets_the_hold_go() {
        Referral referral = waiting("Amira", 0);
        holds.hold(hold(house.alone, referral.id, TODAY.plusDays(2).atTime(10, 0)));
        place(referral, house.stepFree);
        assertThat(state(house.alone)).isEqualTo(State.FREE);
        desk.decide(fresh(referral), new Decision.Reopen());
        assertThat(state(house.alone)).isEqualTo(State.HELD);
        desk.decide(fresh(referral), new Decision.NotPlace(null, "pets", List.of(), null));
        assertThat(state(house.alone)).isEqualTo(State.FREE);
    }

    @Test
    void a_unit_held_for_one_referral_is_not_given_to_another_until_the_time_is_up() {
        Referral hers = waiting("Amira", 0);
        Referral other = waiting("Zofia", 0);
        holds.hold(hold(house.alone, hers.id, TODAY.atTime(17, 0)));
        refusedFor("unit_id", () -> place(other, house.alone));
        assertThat(fits(other).fitsNow()).isFalse();
        assertThat(fits(hers).fitsNow()).isTrue();
        clock.on(Duration.ofHours(5));
        place(other, house.alone);
        assertThat(state(house.alone)).isEqualTo(State.OCCUPIED);
    }

    @Test
    void what_is_held_for_somebody_told_in_words_is_used_by_whoever_moves_in() {
        long hold = holds.hold(inWords(house.alone, TODAY.plusDays(2).atTime(10, 0))).id;
        place(waiting("Zofia", 0), house.alone);
        assertThat(holds.open(hold).hold().ending).isEqualTo(HoldTerms.USED);
    }

    @Test
    void a_hold_is_extended_and_let_go_and_what_it_said_before_is_kept() {
        long hold = holds.hold(inWords(house.alone, TODAY.atTime(17, 0))).id;
        holds.extend(hold, TODAY.plusDays(3).atTime(9, 0));
        assertThat(voids(house.alone).getFirst().ends).isEqualTo(TODAY.plusDays(3));
        holds.release(hold);
        assertThat(state(house.alone)).isEqualTo(State.FREE);
        assertThat(holds.open(hold).former())
                .extracting(former -> former.runsUntil)
                .containsExactly(TODAY.plusDays(3).atTime(9, 0), TODAY.atTime(17, 0));
        assertThatThrownBy(() -> holds.extend(hold, TODAY.plusDays(4).atTime(9, 0)))
                .isInstanceOf(Problem.class);
        holds.takeBack(hold);
        assertThat(tonight(house.alone).held().until())
                .isEqualTo(TODAY.plusDays(3).atTime(9, 0));
    }

    @Test
    void a_hold_that_was_a_slip_never_held_a_night() {
        long hold = holds.hold(inWords(house.alone, TODAY.plusDays(3).atTime(9, 0))).id;
        holds.takeBack(hold);
        assertThat(state(house.alone)).isEqualTo(State.FREE);
        assertThat(voids(house.alone)).isEmpty();
    }

    @Test
    void a_hold_that_ran_out_is_held_on_as_long_as_nobody_has_the_unit() {
        long hold = holds.hold(inWords(house.alone, TODAY.atTime(13, 0))).id;
        clock.on(Duration.ofHours(2));
        holds.extend(hold, TODAY.atTime(17, 0));
        assertThat(state(house.alone)).isEqualTo(State.HELD);
        clock.on(Duration.ofHours(4));
        place(waiting("Zofia", 0), house.alone);
        refusedFor("from", () -> holds.extend(hold, TODAY.plusDays(1).atTime(17, 0)));
    }

    @Test
    void a_hold_says_who_it_is_for_and_has_an_end_that_is_still_to_come() {
        refusedFor("held_for", () -> holds.hold(hold(house.alone, null, TODAY.atTime(17, 0))));
        refusedFor("until", () -> holds.hold(inWords(house.alone, null)));
        refusedFor("until", () -> holds.hold(inWords(house.alone, TODAY.atTime(11, 0))));
        Referral decided = waiting("Amira", 0);
        desk.decide(decided, new Decision.Withdraw(null));
        refusedFor("held_for", () -> holds.hold(hold(house.alone, decided.id, TODAY.atTime(17, 0))));
    }

    @Test
    void a_unit_that_is_taken_held_or_void_cannot_be_held() {
        place(waiting("Zofia", 0), house.alone);
        refusedFor("from", () -> holds.hold(inWords(house.alone, TODAY.atTime(17, 0))));
        board.close(house.family.id, TODAY.plusDays(1), null, "repair");
        holds.hold(inWords(house.family, TODAY.plusDays(1).atTime(9, 0)));
        refusedFor("from", () -> holds.hold(inWords(house.family, TODAY.atTime(17, 0))));
        refusedFor("from", () -> board.close(house.family.id, TODAY, TODAY.plusDays(1), "repair"));
        refusedFor("reason", () -> board.close(house.stepFree.id, TODAY, null, "held"));
    }

    @Test
    void a_move_that_used_a_hold_is_taken_back_with_it() {
        Referral referral = waiting("Zofia", 0);
        place(referral, house.alone);
        long hold = holds.hold(inWords(house.stepFree, TODAY.plusDays(2).atTime(9, 0))).id;
        long id = support.openOn(TODAY).getFirst().id();
        support.move(id, house.stepFree.id, TODAY.plusDays(1));
        assertThat(holds.open(hold).hold().ending).isEqualTo(HoldTerms.USED);
        support.moveBack(id);
        assertThat(holds.open(hold).hold().ending).isNull();
        assertThat(state(house.alone, TODAY.plusDays(5))).isEqualTo(State.OCCUPIED);
        refusedFor("moved_in", () -> support.moveBack(id));
    }

    private Referral waiting(String given, int children) {
        Referral referral = house.referral(TODAY.atTime(9, 30));
        referral.children = children;
        return desk.log(referral, SmallRefuge.person(given, "Khan"));
    }

    private Referral fresh(Referral referral) {
        return desk.open(referral.id).referral();
    }

    private void place(Referral referral, Unit unit) {
        desk.decide(fresh(referral), new Decision.Place(null, unit.id, TODAY, null));
    }

    private Fit fits(Referral referral) {
        return board
                .fits(house.refuge.id, new Household(1, 0, false, null, java.util.Set.of()), TODAY, referral.id)
                .stream()
                .filter(fit -> fit.unit().unit().id.equals(house.alone.id))
                .findFirst()
                .orElseThrow();
    }

    static Hold hold(Unit unit, Long referral, LocalDateTime until) {
        Hold hold = new Hold();
        hold.unitId = unit.id;
        hold.starts = TODAY;
        hold.referralId = referral;
        hold.runsUntil = until;
        return hold;
    }

    static Hold inWords(Unit unit, LocalDateTime until) {
        Hold hold = hold(unit, null, until);
        hold.heldFor = "the family from the police station";
        return hold;
    }

    private List<VoidPeriod> voids(Unit unit) {
        return store.read(tx -> BedQueries.voidsOf(tx, unit.id));
    }

    private State state(Unit unit) {
        return tonight(unit).state();
    }

    private State state(Unit unit, LocalDate night) {
        return on(unit, night).state();
    }

    private UnitTonight tonight(Unit unit) {
        return on(unit, TODAY);
    }

    private UnitTonight on(Unit unit, LocalDate night) {
        return board.on(night).values().stream()
                .flatMap(List::stream)
                .filter(line -> line.unit().id.equals(unit.id))
                .findFirst()
                .orElseThrow();
    }
}

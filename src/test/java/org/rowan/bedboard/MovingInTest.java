package org.rowan.bedboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;

/** Into which unit a household can move on a day. */
class MovingInTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private ReferralDesk desk;
    private Support support;
    private BedBoard board;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        desk = new ReferralDesk(store, new Placing());
        support = new Support(store);
        board = new BedBoard(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"repair", "clean", "staffing", "closed"})
    void nobody_is_placed_or_moved_into_a_unit_that_is_void_that_night(String reason) {
        board.close(house.alone.id, TODAY, TODAY.plusDays(2), reason);
        refusedFor("unit_id", () -> place(TODAY, house.alone));
        place(TODAY, house.family);
        long id = support.openOn(TODAY).getFirst().id();
        refusedFor("unit_id", () -> support.move(id, house.alone.id, TODAY.plusDays(1)));
        support.move(id, house.alone.id, TODAY.plusDays(2));
        assertThat(support.open(id).stays()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3"})
    void who_moves_into_a_held_unit_ends_the_hold(int heldSince, int nightsHeld) {
        broughtInAsHeld(TODAY.minusDays(heldSince), null);
        place(TODAY, house.alone);
        long id = support.openOn(TODAY).getFirst().id();
        assertThat(state(house.alone, TODAY)).isEqualTo(UnitTonight.State.OCCUPIED);
        support.move(id, house.family.id, TODAY.plusDays(5));
        assertThat(state(house.alone, TODAY.plusDays(5))).isEqualTo(UnitTonight.State.FREE);
        for (int night = 1; night <= nightsHeld; night++) {
            assertThat(state(house.alone, TODAY.minusDays(night))).isEqualTo(UnitTonight.State.HELD);
        }
    }

    @ParameterizedTest
    @CsvSource({"-4, -2", "-4, ", "0, 1", "0, "})
    void a_move_dated_back_does_not_pass_over_nights_until_today_on_which_the_unit_was_void(int from, Integer to) {
        board.close(house.alone.id, TODAY.plusDays(from), to == null ? null : TODAY.plusDays(to), "repair");
        refusedFor("unit_id", () -> place(TODAY.minusDays(6), house.alone));
        place(TODAY.minusDays(6), house.family);
        long id = support.openOn(TODAY).getFirst().id();
        refusedFor("unit_id", () -> support.move(id, house.alone.id, TODAY.minusDays(5)));
    }

    @Test
    void repairs_that_are_planned_for_later_keep_nobody_out_tonight() {
        board.close(house.alone.id, TODAY.plusDays(1), null, "repair");
        place(TODAY.minusDays(1), house.alone);
        assertThat(state(house.alone, TODAY)).isEqualTo(UnitTonight.State.OCCUPIED);
    }

    @ParameterizedTest
    @CsvSource({"-4, -2", "-4, ", "0, ", "2, 9"})
    void a_hold_that_began_after_they_moved_in_ends_too(int from, Integer to) {
        broughtInAsHeld(TODAY.plusDays(from), to == null ? null : TODAY.plusDays(to));
        place(TODAY.minusDays(5), house.alone);
        assertThat(voids(house.alone)).isEmpty();
    }

    @Test
    void holds_and_voids_that_were_over_before_they_moved_in_stay_as_they_are() {
        broughtInAsHeld(TODAY.minusDays(9), TODAY.minusDays(7));
        board.close(house.alone.id, TODAY.minusDays(7), TODAY.minusDays(5), "clean");
        place(TODAY.minusDays(5), house.alone);
        assertThat(voids(house.alone)).hasSize(2);
    }

    /** Columns: a stay's days and another's, and whether they share a night; days are counted from one day on. */
    @ParameterizedTest
    @CsvSource({
        "1, 3, 3, 5, false",
        "1, 4, 3, 5, true",
        "3, 3, 3, 5, false",
        "3, 3, 1, 5, false",
        "3, 3, 1,  , false",
        "3, 3, 3, 3, false",
        "1,  , 3,  , true",
        "3,  , 1, 3, false",
    })
    void a_stay_without_a_night_shares_none(int in, Integer out, int otherIn, Integer otherOut, boolean share) {
        assertThat(StayRules.overlap(stay(in, out), stay(otherIn, otherOut))).isEqualTo(share);
        assertThat(StayRules.overlap(stay(otherIn, otherOut), stay(in, out))).isEqualTo(share);
    }

    @Test
    void a_stay_that_ended_on_its_first_day_leaves_the_unit_to_another_household() {
        place(TODAY.minusDays(2), house.alone);
        long id = support.openOn(TODAY).getFirst().id();
        var period = support.open(id).support();
        period.ended = TODAY.minusDays(2);
        support.end(period);
        Referral other = house.referral(TODAY.minusDays(4).atTime(9, 0));
        desk.log(other, null);
        desk.decide(other, new Decision.Place(null, house.alone.id, TODAY.minusDays(3), null));
        assertThat(state(house.alone, TODAY)).isEqualTo(UnitTonight.State.OCCUPIED);
    }

    private void place(LocalDate day, Unit unit) {
        Referral referral = house.referral(day.atTime(9, 30));
        desk.log(referral, null);
        desk.decide(referral, new Decision.Place(day, unit.id, day, null));
    }

    /** A hold of the first room that came with an exchange set, which says no more than its nights. */
    private void broughtInAsHeld(LocalDate from, LocalDate to) {
        store.change(tx -> {
            VoidPeriod period = new VoidPeriod();
            period.unitId = house.alone.id;
            period.starts = from;
            period.ends = to;
            period.reason = "held";
            tx.insert(period);
        });
    }

    private List<VoidPeriod> voids(Unit unit) {
        return store.read(tx -> BedQueries.voidsOf(tx, unit.id));
    }

    private UnitTonight.State state(Unit unit, LocalDate night) {
        return board.on(night).values().stream()
                .flatMap(List::stream)
                .filter(line -> line.unit().id.equals(unit.id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Stay stay(int in, Integer out) {
        Stay stay = new Stay();
        stay.movedIn = TODAY.plusDays(in);
        stay.movedOut = out == null ? null : TODAY.plusDays(out);
        return stay;
    }
}

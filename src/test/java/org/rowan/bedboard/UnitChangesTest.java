package org.rowan.bedboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.support.Refusals.refusedFor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.UnitChanges.Changed;
import org.rowan.bedboard.UnitChanges.Part;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;
import org.rowan.support.TestStores;

/** Units are split and joined from a day on, and cots come and go; the nights before keep what they had. */
class UnitChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    private static final LocalDate FROM = TODAY.plusDays(7);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private BedBoard board;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        board = new BedBoard(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_unit_that_is_split_is_one_until_the_night_before_and_two_from_then_on() {
        Changed changed = split(house.family);
        assertThat(names(FROM.minusDays(1))).containsExactly("Room 1", "Room 2", "Room 3");
        assertThat(names(FROM)).containsExactly("Room 1", "Room 3", "Room 2a", "Room 2b");
        assertThat(changed.opened())
                .allSatisfy(unit -> assertThat(unit.oldestBoy).isEqualTo(12));
        UnitPast past = board.changes().past(house.family.id);
        assertThat(past.laters()).extracting(unit -> unit.name).containsExactly("Room 2a", "Room 2b");
        assertThat(board.changes().past(changed.opened().getFirst().id).formers())
                .extracting(unit -> unit.name)
                .containsExactly("Room 2");
    }

    @Test
    void units_that_are_joined_have_what_all_of_them_have_and_the_narrowest_limit() {
        Changed changed = board.changes().join(List.of(house.family.id, house.stepFree.id), FROM, new Part("Flat", 5));
        Unit flat = changed.opened().getFirst();
        assertThat(names(FROM)).containsExactly("Flat", "Room 1");
        assertThat(flat.access).as("only one of the two was step-free").isNullOrEmpty();
        assertThat(flat.oldestBoy).isEqualTo(12);
    }

    @Test
    void a_split_or_a_join_that_was_a_slip_is_taken_back_as_long_as_nothing_was_done_with_it() {
        Changed split = split(house.family);
        board.changes().takeBack(split);
        assertThat(names(FROM)).containsExactly("Room 1", "Room 2", "Room 3");
        assertThat(board.changes().past(house.family.id).laters()).isEmpty();
        Changed again = split(house.family);
        board.close(again.opened().getFirst().id, FROM, null, "repair");
        refusedFor("day", () -> board.changes().takeBack(again));
    }

    @Test
    void a_unit_does_not_vanish_under_a_household() {
        place(house.family, 1);
        refusedFor("day", () -> split(house.family));
        refusedFor(
                "day", () -> board.changes().join(List.of(house.family.id, house.alone.id), FROM, new Part("Flat", 4)));
        assertThat(names(FROM)).as("nothing is half done").containsExactly("Room 1", "Room 2", "Room 3");
    }

    @Test
    void a_unit_that_is_held_or_void_or_has_a_cot_beyond_that_day_is_freed_first() {
        board.close(house.family.id, TODAY, FROM.plusDays(1), "repair");
        refusedFor("day", () -> split(house.family));
        board.reopen(house.family.id, TODAY);
        Cot cot = board.cots().put(house.family.id, TODAY, null);
        refusedFor("day", () -> split(house.family));
        board.cots().neverPut(cot.id);
        board.holds().hold(HoldsTest.inWords(house.family, FROM.atTime(12, 0)));
        refusedFor("day", () -> split(house.family));
    }

    @Test
    void what_is_made_needs_a_name_of_its_own_and_units_of_one_service() {
        refusedFor(
                "name_2",
                () -> board.changes()
                        .split(house.family.id, FROM, List.of(new Part("Room 2", 1), new Part("Room 1", 1))));
        refusedFor(
                "name",
                () -> board.changes().split(house.family.id, FROM, List.of(new Part(" ", 1), new Part("Room 2b", 1))));
        refusedFor("other", () -> board.changes().join(List.of(house.family.id), FROM, new Part("Flat", 1)));
        refusedFor(
                "day",
                () -> board.changes()
                        .split(house.family.id, SmallRefuge.OPENED, List.of(new Part("a", 1), new Part("b", 1))));
        refusedFor(
                "day", () -> board.changes().split(house.family.id, null, List.of(new Part("a", 1), new Part("b", 1))));
    }

    @Test
    void a_cot_is_a_place_for_one_child_more_on_its_nights_and_no_other() {
        board.cots().put(house.alone.id, TODAY, TODAY.plusDays(3));
        Household motherAndBaby = new Household(1, 1, false, null, Set.of());
        assertThat(fit(motherAndBaby, TODAY).fitsNow()).isTrue();
        assertThat(fit(motherAndBaby, TODAY).inFavour()).contains("all 2 fit, one in the cot");
        assertThat(fit(motherAndBaby, TODAY.plusDays(3)).against()).isNotEmpty();
        assertThat(fit(new Household(1, 2, false, null, Set.of()), TODAY).against())
                .contains("room for one adult alone and a cot");
    }

    @Test
    void a_cot_is_taken_out_and_that_is_taken_back() {
        board.cots().put(house.alone.id, TODAY.minusDays(3), null);
        List<Cot> out = board.cots().takeOut(house.alone.id, TODAY);
        assertThat(cots(TODAY)).isZero();
        assertThat(cots(TODAY.minusDays(1))).as("what was stays so").isEqualTo(1);
        board.cots().putBack(out);
        assertThat(cots(TODAY)).isEqualTo(1);
        board.cots().put(house.alone.id, TODAY, null);
        refusedFor("day", () -> board.cots().put(house.alone.id, TODAY, null));
        refusedFor("until", () -> board.cots().put(house.family.id, TODAY, TODAY));
    }

    private Changed split(Unit unit) {
        return board.changes()
                .split(unit.id, FROM, List.of(new Part(unit.name + "a", 1), new Part(unit.name + "b", 0)));
    }

    private Fit fit(Household household, LocalDate night) {
        return board.fits(house.refuge.id, household, night).stream()
                .filter(fit -> fit.unit().unit().id.equals(house.alone.id))
                .findFirst()
                .orElseThrow();
    }

    private int cots(LocalDate night) {
        return board.on(night).values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.unit().id.equals(house.alone.id))
                .findFirst()
                .orElseThrow()
                .cots();
    }

    private List<String> names(LocalDate night) {
        return board.on(night).values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.state() != UnitTonight.State.NOT_OPEN)
                .map(unit -> unit.unit().name)
                .toList();
    }

    private void place(Unit unit, int children) {
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(TODAY.atTime(9, 0));
        referral.children = children;
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(TODAY, unit.id, TODAY, null));
    }
}

package org.rowan.bedboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Holds;
import org.rowan.bedboard.UnitLine;
import org.rowan.bedboard.UnitTonight.State;
import org.rowan.fx.Printout;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.store.Store;
import org.rowan.support.Placing;
import org.rowan.support.Refusals;
import org.rowan.support.SmallRefuge;
import org.rowan.support.Support;
import org.rowan.support.TestStores;

class BedsViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

    @TempDir
    Path folder;

    private Store store;
    private SmallRefuge house;
    private BedsViewModel model;

    @BeforeEach
    void open() {
        store = TestStores.created(folder);
        house = new SmallRefuge(store);
        model = new BedsViewModel(new BedBoard(store), new Holds(store), Refusals.here(), TestStores.NOON, () -> {});
        model.load();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_line_says_how_many_are_free_and_for_whom() {
        assertThat(model.line().get())
                .isEqualTo("Tonight: 3 free: 1 alone, 1 with 1-2 children, 1 with 3 or more, 1 step-free.");
        select(house.stepFree.id);
        HoldViewModel holding = model.holding();
        holding.who().set("the family who rang at noon");
        holding.save(model::load);
        assertThat(model.line().get()).isEqualTo("Tonight: 2 free: 1 alone, 1 with 3 or more. 1 held.");
    }

    @Test
    void the_board_on_paper_has_each_unit_with_its_night_and_initials_alone() {
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(TODAY.atTime(9, 30));
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(TODAY, house.stepFree.id, TODAY, "Ann"));
        model.load();
        Printout paper = BoardPrint.of(model, TODAY.atTime(12, 0));
        assertThat(paper.about()).isEqualTo(model.line().get());
        assertThat(paper.parts().stream().filter(Printout.Part.Row.class::isInstance))
                .hasSize(3)
                .anyMatch(row -> row.toString().contains("A.K."));
        assertThat(paper.parts().toString()).contains("2 free of 3").doesNotContain("Amira", "Khan");
    }

    @Test
    void the_board_of_tomorrow_shows_what_ends_tonight() {
        new BedBoard(store).close(house.alone.id, TODAY, TODAY.plusDays(1), "clean");
        model.load();
        assertThat(stateOf(house.alone.id)).isEqualTo(State.VOID);
        model.night().set(TODAY.plusDays(1));
        assertThat(stateOf(house.alone.id)).isEqualTo(State.FREE);
        assertThat(model.line().get()).startsWith("Tue 16 Mar: 3 free");
    }

    @Test
    void a_unit_that_is_freed_on_the_day_on_which_it_was_closed_was_never_closed() {
        select(house.alone.id);
        ClosingViewModel closing = model.closing();
        closing.reason().set("repair");
        closing.save(model::load);
        assertThat(stateOf(house.alone.id)).isEqualTo(State.VOID);
        model.freeAgain(undo -> {});
        assertThat(stateOf(house.alone.id)).isEqualTo(State.FREE);
        assertThat(model.selectedUnit().since()).isEqualTo(SmallRefuge.OPENED);
    }

    @Test
    void a_refused_closing_keeps_what_was_typed() {
        select(house.alone.id);
        ClosingViewModel closing = model.closing();
        closing.until().set(TODAY.plusDays(3));
        closing.save(() -> {
            throw new AssertionError("saved without a reason");
        });
        assertThat(closing.saving().refused().get().field()).isEqualTo("reason");
        assertThat(closing.until().get()).isEqualTo(TODAY.plusDays(3));
        closing.reason().set("repair");
        closing.until().set(TODAY);
        closing.save(() -> {});
        assertThat(closing.saving().refused().get().field()).isEqualTo("to");
        assertThat(stateOf(house.alone.id)).isEqualTo(State.FREE);
    }

    @Test
    void what_is_free_tonight_is_told_as_text_without_anybody_in_it() {
        place(house.alone.id, TODAY);
        select(house.family.id);
        HoldViewModel holding = model.holding();
        holding.who().set("Zofia Nowak");
        holding.save(model::load);
        select(house.stepFree.id);
        model.checked(undo -> {});
        List<String> told = new ArrayList<>();
        model.tonightAsText(told::add);
        assertThat(told).containsExactly("""
                        Free tonight, as of Monday 15 March 2021, 12:00
                        Refuge: 1 free: 1 with 1-2 children, 1 step-free. 1 held. Last checked 15 Mar, 12:00.
                        """);
    }

    @Test
    void the_head_of_a_service_says_when_its_board_was_last_checked_and_a_slip_is_taken_back() {
        assertThat(head().checked()).isEmpty();
        List<Runnable> undo = new ArrayList<>();
        model.checked(undo::add);
        assertThat(head().checked()).isEqualTo("checked Mon 15 Mar, 12:00 by ann");
        undo.getFirst().run();
        assertThat(head().checked()).isEmpty();
    }

    private BoardRow.ServiceHead head() {
        return (BoardRow.ServiceHead) model.rows().getFirst();
    }

    @Test
    void a_unit_is_held_for_a_referral_that_waits_longer_and_let_go_and_that_is_taken_back() {
        Referral referral = house.referral(TODAY.atTime(9, 30));
        referral.children = 1;
        new ReferralDesk(store, new Placing()).log(referral, SmallRefuge.person("Amira", "Khan"));
        select(house.stepFree.id);
        HoldViewModel holding = model.holding();
        assertThat(holding.known()).containsExactly("A.K. + 1, referred Mon 15 Mar, 09:30");
        holding.who().set(holding.known().getFirst());
        holding.save(model::load);
        assertThat(model.selectedUnit().held().referralId()).isEqualTo(referral.id);
        assertThat(UnitWords.when(model.selectedUnit(), TODAY))
                .isEqualTo("until Tue 16 Mar, 12:00 for A.K. + 1 (held by ann)");
        HoldViewModel longer = model.extending();
        longer.save(model::load);
        assertThat(model.selectedUnit().held().until())
                .isEqualTo(TODAY.plusDays(2).atTime(12, 0));
        model.freeAgain(Runnable::run);
        assertThat(stateOf(house.stepFree.id)).as("let go, and taken back").isEqualTo(State.HELD);
        model.takeBack(longer.holdId(), () -> {});
        assertThat(stateOf(house.stepFree.id)).isEqualTo(State.FREE);
    }

    @Test
    void the_time_line_of_a_unit_is_a_bar_a_stay_without_a_gap_from_four_weeks_ago_to_eight_weeks_on() {
        place(house.family.id, TODAY.minusDays(5));
        long support = new Support(store).openOn(TODAY).getFirst().id();
        new Support(store).move(support, house.stepFree.id, TODAY.plusDays(4));
        new BedBoard(store).close(house.family.id, TODAY.plusDays(6), TODAY.plusDays(8), "clean");
        model.look().set(Look.LINE);
        UnitLine line = line(house.family.id);
        assertThat(line.bars())
                .extracting(bar -> bar.what().state())
                .containsExactly(State.FREE, State.OCCUPIED, State.FREE, State.VOID, State.FREE);
        assertThat(line.bars().getFirst().from()).isEqualTo(TODAY.minusDays(28));
        assertThat(line.bars().getLast().until()).isEqualTo(TODAY.plusDays(56));
        for (int i = 1; i < line.bars().size(); i++) {
            assertThat(line.bars().get(i).from())
                    .isEqualTo(line.bars().get(i - 1).until());
        }
        assertThat(line(house.stepFree.id).bars().getLast().what().household()).isEqualTo("A.K. + 1");
    }

    @Test
    void what_is_selected_stays_selected_when_the_board_is_read_again() {
        select(house.stepFree.id);
        model.load();
        assertThat(model.selectedUnit().unit().id).isEqualTo(house.stepFree.id);
    }

    @Test
    void the_chosen_day_walks_through_the_time_line_by_days_and_by_bars_and_reads_on_beyond_its_ends() {
        place(house.family.id, TODAY.minusDays(5));
        model.look().set(Look.LINE);
        select(house.family.id);
        model.walk(-2, false);
        assertThat(model.selectedUnit().state()).isEqualTo(State.OCCUPIED);
        model.walk(-1, true);
        assertThat(model.night().get()).as("the first night of the bar").isEqualTo(TODAY.minusDays(5));
        model.walk(-1, true);
        assertThat(model.selectedUnit().state()).isEqualTo(State.FREE);
        model.walk(1, true);
        assertThat(model.night().get()).isEqualTo(TODAY.minusDays(5));
        model.walk(-30, false);
        assertThat(model.first().get()).isEqualTo(TODAY.minusDays(63));
        assertThat(model.selectedUnit().unit().id).isEqualTo(house.family.id);
    }

    @Test
    void a_day_of_the_past_is_not_held_but_tonight_is() {
        model.look().set(Look.LINE);
        select(house.stepFree.id);
        model.walk(-7, false);
        HoldViewModel holding = model.holding();
        holding.who().set("the family who rang");
        holding.save(model::load);
        assertThat(new BedBoard(store).on(TODAY).values().stream().flatMap(List::stream))
                .anyMatch(unit -> unit.state() == State.HELD);
        assertThat(model.selectedUnit().state()).isEqualTo(State.FREE);
    }

    @Test
    void a_hold_says_what_was_said_of_it_before_the_newest_first() {
        select(house.stepFree.id);
        HoldViewModel holding = model.holding();
        holding.who().set("the family who rang");
        holding.save(model::load);
        HoldViewModel longer = model.extending();
        longer.save(model::load);
        List<String> told = new ArrayList<>();
        model.readHold(holding.holdId(), file -> told.addAll(HoldHistory.words(file, TODAY)));
        assertThat(told)
                .containsExactly(
                        "Until Wed 17 Mar, 12:00. By ann, Mon 15 Mar, 12:00",
                        "Until Tue 16 Mar, 12:00. By ann, Mon 15 Mar, 12:00");
        model.freeAgain(undo -> {});
        told.clear();
        model.readHold(holding.holdId(), file -> told.addAll(HoldHistory.words(file, TODAY)));
        assertThat(told).hasSize(3).first().asString().startsWith("Let go from the night of Mon 15 Mar. By ann");
    }

    private void place(long unit, LocalDate from) {
        ReferralDesk desk = new ReferralDesk(store, new Placing());
        Referral referral = house.referral(from.atTime(9, 0));
        referral.children = 1;
        desk.log(referral, SmallRefuge.person("Amira", "Khan"));
        desk.decide(desk.open(referral.id).referral(), new Decision.Place(from, unit, from, null));
    }

    private void select(long unit) {
        model.selected()
                .set(model.rows().stream()
                        .filter(row -> row instanceof BoardRow.UnitRow found
                                && found.line().unit().id == unit)
                        .findFirst()
                        .orElseThrow());
    }

    private UnitLine line(long unit) {
        return model.rows().stream()
                .filter(BoardRow.UnitRow.class::isInstance)
                .map(row -> ((BoardRow.UnitRow) row).line())
                .filter(found -> found.unit().id == unit)
                .findFirst()
                .orElseThrow();
    }

    private State stateOf(long unit) {
        return line(unit).on(model.night().get()).what().state();
    }
}

package org.rowan.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.demand.Explanation.FREE;
import static org.rowan.demand.Explanation.HELD;
import static org.rowan.demand.Explanation.NONE_TAKES_THEM;
import static org.rowan.demand.Explanation.NO_BEDS;
import static org.rowan.demand.Explanation.SHUT;
import static org.rowan.demand.Explanation.TAKEN;
import static org.rowan.support.Colleagues.ANN;
import static org.rowan.support.Colleagues.BO;
import static org.rowan.support.Colleagues.CY;
import static org.rowan.support.Colleagues.DEE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitTonight.State;
import org.rowan.bedboard.VoidPeriod;
import org.rowan.kernel.Problem;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.sight.WhoMaySee;
import org.rowan.store.Store;
import org.rowan.store.sight.CasePart;
import org.rowan.support.Colleagues;
import org.rowan.support.Placing;
import org.rowan.support.SmallRefuge;

/** Who was turned away for capacity, beside the board of that evening. */
class UnmetDemandTest {
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final Period YEAR = new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 15));

    @TempDir
    Path folder;

    private Colleagues colleagues;
    private SmallRefuge house;

    @BeforeEach
    void open() {
        colleagues = new Colleagues(folder);
        house = colleagues.refuge;
    }

    @AfterEach
    void close() {
        colleagues.close();
    }

    @Test
    void a_family_is_turned_away_because_the_only_unit_that_takes_them_is_taken() {
        placed(house.family, MARCH, 2);
        refused(MARCH.plusDays(1), "no_right_size", 3);
        TurnedAway one = look().all().getFirst();
        assertThat(one.explanation()).isEqualTo(TAKEN);
        assertThat(one.evening().open()).isEqualTo(3);
        assertThat(one.evening().units()).containsEntry(State.OCCUPIED, 1).containsEntry(State.FREE, 2);
        assertThat(one.evening().fitting()).containsExactly(java.util.Map.entry(State.OCCUPIED, 1));
    }

    @Test
    void the_day_before_they_moved_in_it_was_free_and_beds_do_not_explain_it() {
        placed(house.family, MARCH, 2);
        refused(MARCH.minusDays(1), "no_space", 3);
        assertThat(explanations()).containsExactly(FREE);
        assertThat(look().notByBeds()).isEqualTo(1);
    }

    @Test
    void a_unit_that_could_not_be_used_and_one_that_was_held_are_told_apart() {
        as(store -> new BedBoard(store).close(house.family.id, MARCH, MARCH.plusDays(3), "repair"));
        // the nights of a hold, as a hold and an exchange set write them
        as(store -> store.write(tx -> {
            VoidPeriod held = new VoidPeriod();
            held.unitId = house.family.id;
            held.starts = MARCH.plusDays(3);
            held.ends = MARCH.plusDays(6);
            held.reason = "held";
            return tx.insert(held);
        }));
        refused(MARCH.plusDays(2), "no_space", 3);
        refused(MARCH.plusDays(3), "no_space", 3);
        refused(MARCH.plusDays(6), "no_space", 3);
        assertThat(explanations()).containsExactly(SHUT, HELD, FREE);
    }

    @Test
    void a_family_larger_than_any_unit_is_told_apart() {
        refused(MARCH, "no_right_size", 5);
        assertThat(explanations()).containsExactly(NONE_TAKES_THEM);
    }

    @Test
    void what_was_told_of_boys_and_access_counts_as_it_does_when_a_unit_is_looked_for() {
        refused(MARCH, "no_space", 3, "Told: oldest boy 14.");
        refused(MARCH, "no_space", 2, "Told: Step-free.");
        refused(MARCH, "no_space", 1, "Told: Step-free.");
        assertThat(explanations()).containsExactly(NONE_TAKES_THEM, NONE_TAKES_THEM, FREE);
    }

    @Test
    void where_a_service_has_no_beds_workers_are_what_is_lacking() {
        Referral referral = house.referral(MARCH.atTime(14, 0));
        referral.serviceId = house.outreach.id;
        refuse(referral, "no_worker");
        TurnedAway one = look().all().getFirst();
        assertThat(one.explanation()).isEqualTo(NO_BEDS);
        assertThat(one.isForWorkers()).isTrue();
        assertThat(look().byBeds()).isZero();
    }

    @Test
    void other_reasons_and_other_days_are_not_counted() {
        refuse(house.referral(MARCH.atTime(14, 0)), "pets");
        refuse(house.referral(LocalDate.of(2020, 3, 31).atTime(14, 0)), "no_space");
        refuse(house.referral(LocalDate.of(2020, 4, 1).atTime(14, 0)), "no_space");
        assertThat(look().all()).hasSize(1);
    }

    @Test
    void they_are_counted_by_month_and_size_and_a_nameless_call_has_no_size() {
        refused(LocalDate.of(2021, 1, 31), "no_space", 0);
        refused(MARCH, "no_space", 7);
        refuse(house.referral(MARCH.atTime(9, 0)), "no_space");
        assertThat(look().all())
                .extracting(TurnedAway::month, TurnedAway::size)
                .containsExactly(
                        Assertions.tuple(YearMonth.of(2021, 1), HouseholdSize.ONE),
                        Assertions.tuple(YearMonth.of(2021, 3), HouseholdSize.NOT_RECORDED),
                        Assertions.tuple(YearMonth.of(2021, 3), HouseholdSize.MORE));
        assertThat(look().months())
                .hasSize(12)
                .startsWith(YearMonth.of(2020, 4))
                .endsWith(YearMonth.of(2021, 3));
    }

    @Test
    void whoever_is_shut_out_of_a_guardedcounts_the_same() {
        long lives = placed(house.family, MARCH, 2);
        long turned = refused(MARCH.plusDays(1), "no_space", 3);
        UnmetDemand before = lookAs(CY);
        for (long guarded : new long[] {lives, turned}) {
            as(store -> new WhoMaySee(store).shutOut(CasePart.REFERRAL, guarded, CY, "she is his sister"));
        }
        assertThat(lookAs(CY)).isEqualTo(before);
        assertThat(lookAs(DEE)).isEqualTo(before);
    }

    @Test
    void a_key_worker_is_not_shown_the_count() {
        Assertions.assertThatThrownBy(() -> lookAs(BO))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_RIGHT));
    }

    @Test
    void another_family_unit_would_have_taken_whom_the_full_board_turned_away() {
        placed(house.family, MARCH, 2);
        refused(MARCH.plusDays(1), "no_space", 3);
        refused(MARCH.plusDays(2), "no_space", 0);
        Comparison more = whatIf(new Changes(0, 1, 0, 3, 0));
        assertThat(more.was().refused()).isEqualTo(1);
        assertThat(more.then().refused()).isZero();
        assertThat(more.notByBeds()).isEqualTo(1);
        assertThat(more.households()).isEqualTo(1);
        assertThat(whatIf(new Changes(1, 0, 0, 3, 0)).then().refused()).isEqualTo(1);
    }

    @Test
    void where_nobody_ever_lived_it_is_not_known_how_long_they_would_stay() {
        Assertions.assertThatThrownBy(() -> whatIf(Changes.NONE)).hasMessageContaining("not known how long they stay");
    }

    private Comparison whatIf(Changes changes) {
        return colleagues.ask(ANN, store -> new Demand(store).whatIf(YEAR, house.refuge.id, changes));
    }

    private UnmetDemand look() {
        return lookAs(ANN);
    }

    private UnmetDemand lookAs(String user) {
        return colleagues.ask(user, store -> new Demand(store).look(YEAR));
    }

    private List<Explanation> explanations() {
        return look().all().stream().map(TurnedAway::explanation).toList();
    }

    private long placed(Unit unit, LocalDate day, int children) {
        Referral referral = house.referral(day.atTime(10, 0));
        referral.children = children;
        as(store -> {
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            desk.log(referral, SmallRefuge.person("Amira", "Khan"));
            desk.decide(referral, new Decision.Place(day, unit.id, day, null));
        });
        return referral.id;
    }

    private long refused(LocalDate day, String reason, int children) {
        return refused(day, reason, children, null);
    }

    private long refused(LocalDate day, String reason, int children, String note) {
        Referral referral = house.referral(day.atTime(14, 0));
        referral.children = children;
        referral.note = note;
        return refuse(referral, reason);
    }

    private long refuse(Referral referral, String reason) {
        LocalDate day = referral.received.toLocalDate();
        as(store -> {
            ReferralDesk desk = new ReferralDesk(store, new Placing());
            desk.log(referral, null);
            desk.decide(referral, new Decision.NotPlace(day, reason, List.of(), null));
        });
        return referral.id;
    }

    private void as(java.util.function.Consumer<Store> work) {
        colleagues.as(ANN, work);
    }
}

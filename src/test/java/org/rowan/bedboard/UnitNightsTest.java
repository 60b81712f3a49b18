package org.rowan.bedboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rowan.bedboard.UnitTonight.State;

class UnitNightsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @Test
    void a_unit_is_free_on_the_night_of_the_day_on_which_they_move_out() {
        UnitNights nights = nights(List.of(stay(DAY, DAY.plusDays(3))), List.of());
        assertThat(nights.on(DAY.plusDays(2), "A.").state()).isEqualTo(State.OCCUPIED);
        assertThat(nights.on(DAY.plusDays(3), null).state()).isEqualTo(State.FREE);
        assertThat(nights.freeFrom(DAY)).isEqualTo(DAY.plusDays(3));
        assertThat(nights.on(DAY.plusDays(5), null).since()).isEqualTo(DAY.plusDays(3));
    }

    @Test
    void an_occupied_unit_is_occupied_even_where_a_void_is_recorded() {
        UnitNights nights = nights(List.of(stay(DAY, null)), List.of(closed(DAY, null, "repair")));
        assertThat(nights.on(DAY, "A.").state()).isEqualTo(State.OCCUPIED);
    }

    @Test
    void a_unit_held_for_somebody_is_told_apart_from_one_under_repair() {
        assertThat(nights(List.of(), List.of(closed(DAY, null, "held")))
                        .on(DAY, null)
                        .state())
                .isEqualTo(State.HELD);
        assertThat(nights(List.of(), List.of(closed(DAY, null, "repair")))
                        .on(DAY, null)
                        .state())
                .isEqualTo(State.VOID);
    }

    @Test
    void a_unit_is_open_from_its_opening_day_until_the_night_before_it_closes() {
        Unit unit = unit();
        unit.closed = DAY.plusDays(2);
        UnitNights nights = new UnitNights(unit, List.of(), List.of(), stay -> true, UnitHolds.NONE, LocalDate.MIN);
        assertThat(nights.on(unit.opened.minusDays(1), null).state()).isEqualTo(State.NOT_OPEN);
        assertThat(nights.on(unit.opened, null).state()).isEqualTo(State.FREE);
        assertThat(nights.on(DAY.plusDays(1), null).state()).isEqualTo(State.FREE);
        assertThat(nights.on(DAY.plusDays(2), null).state()).isEqualTo(State.NOT_OPEN);
    }

    /** Random histories in which no two households share a night. */
    @RepeatedTest(200)
    void each_night_has_one_state_and_the_first_free_night_is_free(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Stay> stays = new ArrayList<>();
        List<VoidPeriod> voids = new ArrayList<>();
        LocalDate at = DAY;
        while (stays.size() < 6) {
            LocalDate in = at.plusDays(random.nextInt(4));
            LocalDate out = in.plusDays(random.nextInt(5));
            boolean last = stays.size() == 5 && random.nextBoolean();
            stays.add(stay(in, last ? null : out));
            LocalDate from = at.plusDays(random.nextInt(9));
            voids.add(closed(from, from.plusDays(random.nextInt(4)), random.nextBoolean() ? "held" : "clean"));
            at = out;
        }
        UnitNights nights = nights(stays, voids);
        for (LocalDate night = DAY.minusDays(2); night.isBefore(DAY.plusDays(60)); night = night.plusDays(1)) {
            LocalDate tonight = night;
            long households =
                    stays.stream().filter(stay -> stay.coversNight(tonight)).count();
            boolean closed = voids.stream().anyMatch(period -> period.coversNight(tonight));
            State state = nights.on(tonight, null).state();
            assertThat(households)
                    .as("seed %d, %s", repetition.getCurrentRepetition(), tonight)
                    .isLessThanOrEqualTo(1);
            assertThat(state == State.OCCUPIED).isEqualTo(households == 1);
            assertThat(state == State.FREE).isEqualTo(households == 0 && !closed);
            LocalDate free = nights.freeFrom(tonight);
            if (free == null) {
                assertThat(stays.getLast().movedOut).isNull();
            } else {
                assertThat(nights.on(free, null).state()).isEqualTo(State.FREE);
                for (LocalDate before = tonight; before.isBefore(free); before = before.plusDays(1)) {
                    assertThat(nights.on(before, null).state()).isNotEqualTo(State.FREE);
                }
            }
        }
    }

    @Test
    void a_household_fits_by_size_men_boys_and_access_and_each_rule_says_why() {
        Unit room = unit();
        room.children = 2;
        room.oldestBoy = 11;
        room.access = "step_free";
        assertThat(against(room, new Household(1, 2, false, 11, Set.of("step_free"))))
                .isEmpty();
        assertThat(against(room, new Household(1, 3, false, null, Set.of())))
                .containsExactly("room for adult and 2 children");
        assertThat(against(room, new Household(2, 2, null, null, Set.of())))
                .containsExactly("room for adult and 2 children");
        assertThat(against(room, new Household(1, 0, true, null, Set.of()))).containsExactly("women only");
        assertThat(against(room, new Household(1, 1, null, 12, Set.of())))
                .containsExactly("oldest boy is 12, boys up to 11");
        assertThat(against(room, new Household(1, 0, null, null, Set.of("pets"))))
                .containsExactly("not pets");
        room.takesMen = true;
        assertThat(against(room, new Household(1, 0, true, null, Set.of()))).isEmpty();
    }

    private static List<String> against(Unit unit, Household household) {
        return FitPolicy.all(unit, 0, household).stream()
                .filter(answer -> !answer.fits())
                .map(FitPolicy.Answer::reason)
                .toList();
    }

    private static UnitNights nights(List<Stay> stays, List<VoidPeriod> voids) {
        return new UnitNights(unit(), stays, voids, stay -> true, UnitHolds.NONE, LocalDate.MIN);
    }

    private static Unit unit() {
        Unit unit = new Unit();
        unit.id = 1L;
        unit.name = "Room 1";
        unit.opened = DAY.minusYears(1);
        return unit;
    }

    private static Stay stay(LocalDate in, LocalDate out) {
        Stay stay = new Stay();
        stay.supportId = 1;
        stay.movedIn = in;
        stay.movedOut = out;
        return stay;
    }

    private static VoidPeriod closed(LocalDate from, LocalDate to, String reason) {
        VoidPeriod period = new VoidPeriod();
        period.starts = from;
        period.ends = to;
        period.reason = reason;
        return period;
    }
}

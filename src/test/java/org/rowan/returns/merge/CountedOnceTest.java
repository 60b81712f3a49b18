package org.rowan.returns.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.Problem;

/** Who moved from one provider to another is a group like any other. */
class CountedOnceTest {
    private static final String YEAR = "2020-21";
    private static final String SAFE = "safe_accommodation";

    private final List<MergedRow> rows = List.of(
            row(YEAR, SAFE, "R4", 100),
            row(YEAR, SAFE, "R5", 60),
            row(YEAR, "refuge", "R5", 40),
            row(YEAR + "/Q1", SAFE, "R5", 30),
            row(YEAR + "/Q2", SAFE, "R5", 30));

    @Test
    void who_moved_is_subtracted_from_households_and_from_people() {
        assertThat(added(moved(YEAR, SAFE, 6, 15)))
                .containsExactly(
                        "R4 first_in_year_once 85..85",
                        "R4 moved_over 15..15",
                        "R5 first_in_year_once 54..54",
                        "R5 moved_over 6..6");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 7, the one who came with six first adults",
        "6, 6, that nobody came with them",
        "6, 97, the three who did not move",
    })
    void people_fall_away_where_they_would_tell_of(long households, long people, String whom) {
        assertThat(added(moved(YEAR, SAFE, households, people)))
                .as(whom)
                .containsExactly("R5 first_in_year_once 54..54", "R5 moved_over 6..6");
    }

    @Test
    void where_few_moved_altogether_they_are_a_range_and_where_few_households_did_nothing_is_said() {
        assertThat(added(MovedOver.few("a", YEAR, SAFE)))
                .containsExactly("R4 first_in_year_once 96..100", "R5 first_in_year_once 56..60");
        assertThat(added(moved(YEAR, SAFE, 4, 12))).isEmpty();
        assertThat(added(moved(YEAR, SAFE, 57, 80))).as("three are left").isEmpty();
    }

    @Test
    void what_several_providers_say_is_added_and_what_is_few_with_one_makes_a_range_of_it() {
        assertThat(added(moved("a", YEAR, SAFE, 3, 7), moved("b", YEAR, SAFE, 3, 8)))
                .containsExactly(
                        "R4 first_in_year_once 85..85",
                        "R4 moved_over 15..15",
                        "R5 first_in_year_once 54..54",
                        "R5 moved_over 6..6");
        assertThat(added(moved("a", YEAR, SAFE, 6, 15), MovedOver.few("b", YEAR, SAFE), MovedOver.few("c", YEAR, SAFE)))
                .containsExactly("R4 first_in_year_once 77..85", "R5 first_in_year_once 46..54");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4})
    void how_few_is_never_taken_in(long few) {
        refused("Write few", moved(YEAR, SAFE, Math.min(few, 2), few));
    }

    @Test
    void quarters_say_nothing_beside_their_year_and_kinds_nothing_beside_their_roll_up() {
        assertThat(added(
                        moved(YEAR, SAFE, 11, 20),
                        moved(YEAR + "/Q1", SAFE, 5, 10),
                        moved(YEAR + "/Q2", SAFE, 5, 9),
                        moved(YEAR, "refuge", 8, 15)))
                .containsExactly(
                        "R4 first_in_year_once 80..80",
                        "R4 moved_over 20..20",
                        "R5 first_in_year_once 49..49",
                        "R5 moved_over 11..11");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-21/Q7,  safe_accommodation, 6, 15, about no total",
        "2020-21,     shelters,           6, 15, about no total",
        "2020-21,     safe_accommodation, 6, 5,  fewer people than households",
        "2020-21,     safe_accommodation, 100000, 100000, more who moved than were counted",
        "2020-21,     safe_accommodation, 6, 101, more who moved than were counted",
    })
    void a_line_that_cannot_be_is_refused(String period, String scope, long households, long people, String why) {
        refused(why, moved(period, scope, households, people));
    }

    @Test
    void a_scope_that_a_provider_gives_twice_is_refused() {
        refused("stands there twice", moved(YEAR, SAFE, 6, 15), moved(YEAR, SAFE, 5, 10));
    }

    private void refused(String why, MovedOver... moved) {
        assertThatThrownBy(() -> added(moved))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.INPUT))
                .hasMessageContaining(why);
    }

    private static MovedOver moved(String period, String scope, long households, long people) {
        return moved("a", period, scope, households, people);
    }

    private static MovedOver moved(String provider, String period, String scope, long households, long people) {
        return MovedOver.exactly(provider, period, scope, households, people);
    }

    private List<String> added(MovedOver... moved) {
        return new CountedOnce(List.of(moved), YEAR, 5)
                .of(rows).stream()
                        .filter(row -> !rows.contains(row))
                        .map(row -> "%s %s %d..%d"
                                .formatted(
                                        row.where().table(),
                                        row.where().measure(),
                                        row.amount().least(),
                                        row.amount().most()))
                        .sorted()
                        .toList();
    }

    private static MergedRow row(String period, String scope, String table, long value) {
        return new MergedRow(
                new MergedRow.Where(
                        period,
                        table,
                        scope,
                        table.equals("R4") ? "person_category" : "children",
                        "total",
                        "total",
                        "first_in_year",
                        table.equals("R4") ? "individual" : "household"),
                Amount.exactly(value),
                3);
    }
}

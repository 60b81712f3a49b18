package org.rowan.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.ExampleFacts;
import org.rowan.returns.tables.ReturnPeriod;

class DisclosureTest {
    private static final Disclosure DISCLOSURE = new Disclosure(Disclosure.DEFAULT_K);

    static Stream<CountedReturn> exampleReturns() {
        return Stream.of("provider-a", "provider-b", "provider-c")
                .flatMap(provider -> Stream.of(1, 2, 3, 4)
                        .map(quarter -> CountedReturn.of(
                                ExampleFacts.of(provider), ReturnPeriod.of(new FinancialQuarter(2020, quarter)))));
    }

    @ParameterizedTest
    @MethodSource("exampleReturns")
    void nothing_about_people_leaves(CountedReturn counted) {
        Published published = DISCLOSURE.publish(counted.figures());
        assertThat(published.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.table()).isIn("R1", "R1v", "R2", "R3", "R5", "R11", "R16");
            assertThat(row.unit()).isNotEqualTo("individual");
            if (Set.of("R2", "R5", "R11").contains(row.table())) {
                assertThat(row.category()).isEqualTo("total");
            }
            if (row.table().equals("R16")) {
                assertThat(row.measure()).isIn("contacts", "sessions", "attendances", "properties");
                assertThat(row.category()).isIn("total", "all");
            }
            if (row.table().equals("R3")) {
                assertThat(row.measure()).isEqualTo("not_placed");
                assertThat(row.category()).isIn("total", "capacity", "no_space", "no_right_size", "no_worker");
            }
        });
        assertThat(published.withheld()).contains("R4", "R7", "R8", "R9").doesNotContain("R2", "R5");
    }

    @ParameterizedTest
    @MethodSource("exampleReturns")
    void what_leaves_is_what_was_counted(CountedReturn counted) {
        List<Figure> shown = DISCLOSURE.publish(counted.figures()).rows().stream()
                .map(DisclosureTest::figure)
                .toList();
        assertThat(counted.figures()).containsAll(shown);
    }

    @Test
    void a_table_that_no_rule_names_stays_inside() {
        Figure unheardOf =
                new Figure("2020-21/Q4", "R99", "safe_accommodation", "all", "total", "people", "individual", 900);
        Published published = DISCLOSURE.publish(List.of(unheardOf));
        assertThat(published.rows()).isEmpty();
        assertThat(published.withheld()).containsExactly("R99");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void one_kind_smaller_than_k_leaves_only_the_roll_up(long small) {
        List<Figure> figures = List.of(
                received("refuge", 20), received("dispersed", small), received("safe_accommodation", 20 + small));
        assertThat(DISCLOSURE.publish(figures).rows())
                .extracting(PublishedRow::serviceKind)
                .containsExactly("safe_accommodation");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5})
    void kinds_are_shown_where_none_is_smaller_than_k_but_nought(long notSmall) {
        List<Figure> figures = List.of(
                received("refuge", 20), received("dispersed", notSmall), received("safe_accommodation", 20 + notSmall));
        assertThat(DISCLOSURE.publish(figures).rows())
                .extracting(PublishedRow::serviceKind)
                .containsExactly("refuge", "dispersed", "safe_accommodation");
    }

    @Test
    void few_households_in_two_kinds_leave_only_the_roll_up() {
        assertThat(DISCLOSURE.publish(households(20, 10, 26)).rows())
                .extracting(PublishedRow::serviceKind)
                .containsExactly("safe_accommodation");
        assertThat(DISCLOSURE.publish(households(20, 10, 25)).rows()).hasSize(3);
    }

    private static List<Figure> households(long refuge, long dispersed, long together) {
        return List.of(
                households("refuge", refuge),
                households("dispersed", dispersed),
                households("safe_accommodation", together));
    }

    private static Figure households(String kind, long value) {
        return new Figure("2020-21/Q4", "R5", kind, "children", "total", "supported", "household", value);
    }

    @Test
    void refusals_for_lack_of_space_are_shown_even_when_they_are_a_handful() {
        assertThat(DISCLOSURE.publish(refused(12, 2)).rows())
                .extracting(PublishedRow::category, PublishedRow::level)
                .containsExactly(tuple("no_space", ""), tuple("total", "total"), tuple("capacity", ""));
    }

    @Test
    void inside_fewer_than_k_refusals_nothing_more_is_shown() {
        assertThat(DISCLOSURE.publish(refused(4, 2)).rows())
                .extracting(PublishedRow::category)
                .containsExactly("total");
    }

    @Test
    void a_small_refuge_shows_its_spaces_in_one_row_only() {
        List<Figure> figures = List.of(
                spaces("yes", "units_end", 3),
                spaces("no", "units_end", 1),
                spaces("total", "units_start", 4),
                spaces("total", "units_end", 4),
                new Figure(
                        "2020-21/Q4", "R1v", "safe_accommodation", "void_reason", "repair", "nights_void", "night", 9));
        assertThat(DISCLOSURE.publish(figures).rows())
                .extracting(PublishedRow::category)
                .containsExactly("total", "total");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 21, 0, -5})
    void the_smallest_number_shown_lies_between_3_and_20(int k) {
        assertThatThrownBy(() -> new Disclosure(k)).isInstanceOf(Problem.class);
    }

    private static Figure figure(PublishedRow row) {
        return new Figure(
                row.period(),
                row.table(),
                row.serviceKind(),
                row.dimension(),
                row.category(),
                row.measure(),
                row.unit(),
                ((Cell.Shown) row.cell()).value());
    }

    private static Figure received(String kind, long value) {
        return new Figure("2020-21/Q4", "R2", kind, "source", "total", "received", "referral", value);
    }

    private static Figure spaces(String commissioned, String measure, long value) {
        return new Figure(
                "2020-21/Q4", "R1", "safe_accommodation", "commissioned", commissioned, measure, "space", value);
    }

    private static List<Figure> refused(long total, long capacity) {
        return List.of(
                refused("reason", "no_space", capacity),
                refused("reason", "declined_space", total - capacity),
                refused("reason", "total", total),
                refused("reason_group", "capacity", capacity),
                refused("reason_group", "survivor_choice", total - capacity),
                refused("reason_group", "total", total));
    }

    private static Figure refused(String dimension, String category, long value) {
        return new Figure(
                "2020-21/Q4", "R3", "safe_accommodation", dimension, category, "not_placed", "referral", value);
    }
}

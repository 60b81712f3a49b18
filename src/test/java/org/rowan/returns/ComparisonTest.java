package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;

class ComparisonTest {
    private static final FinancialQuarter NOW = FinancialQuarter.parse("2021-22/Q1");
    private static final FinancialQuarter BEFORE = FinancialQuarter.parse("2020-21/Q4");
    private static final FinancialQuarter YEAR_BEFORE = FinancialQuarter.parse("2020-21/Q1");

    @Test
    void a_figure_jumps_against_each_earlier_quarter_by_itself() {
        Comparison comparison = compared(figure("R2", "safe_accommodation", "received", 50), 20, 45);
        assertThat(comparison.jumps()).extracting(Comparison.Jumped::against).containsExactly(BEFORE);
        assertThat(comparison.jumps().getFirst().then()).isEqualTo(20);
    }

    @Test
    void who_is_first_counted_in_the_year_is_compared_with_the_same_quarter_alone() {
        Comparison comparison = compared(figure("R4", "safe_accommodation", "first_in_year", 50), 5, 5);
        assertThat(comparison.jumps()).extracting(Comparison.Jumped::against).containsExactly(YEAR_BEFORE);
    }

    @Test
    void a_kind_is_not_told_again_where_its_roll_up_is() {
        List<Figure> now = List.of(
                figure("R2", "refuge", "received", 50),
                figure("R2", "safe_accommodation", "received", 50),
                figure("R2", "helpline", "received", 50));
        Comparison comparison = Comparison.of(NOW, now, Map.of(BEFORE, List.of()));
        assertThat(comparison.jumps())
                .extracting(jump -> jump.now().serviceKind())
                .containsExactly("safe_accommodation", "helpline");
    }

    @Test
    void a_quarter_of_which_nothing_is_recorded_is_not_compared_with() {
        Figure now = figure("R2", "safe_accommodation", "received", 50);
        Comparison comparison = Comparison.of(NOW, List.of(now), Map.of());
        assertThat(comparison.jumps()).isEmpty();
        assertThat(comparison.earlier()).isEmpty();
        assertThat(comparison.lines().getFirst().quarterBefore()).isEmpty();
        assertThat(Comparison.isRecorded(List.of(figure("R1", "refuge", "units_end", 9))))
                .as("units alone are no records")
                .isFalse();
        assertThat(Comparison.isRecorded(List.of(figure("R2", "refuge", "received", 4))))
                .as("nor are the old referrals of who is still there")
                .isFalse();
        assertThat(Comparison.isRecorded(List.of(figure("R2", "refuge", "received", 5))))
                .isTrue();
    }

    @Test
    void the_smallest_refuge_is_compared_with_a_quarter_in_which_one_left_called_or_was_turned_away() {
        Figure three = figure("R2", "refuge", "received", 3);
        assertThat(List.of(
                        figure("R2", "refuge", "not_placed", 1),
                        figure("R2", "refuge", "withdrawn", 1),
                        figure("R5", "refuge", "ended", 1),
                        figure("R16", "helpline", "contacts", 1)))
                .allSatisfy(one ->
                        assertThat(Comparison.isRecorded(List.of(three, one))).isTrue());
    }

    private static Comparison compared(Figure now, long before, long yearBefore) {
        return Comparison.of(
                NOW,
                List.of(now),
                Map.of(
                        BEFORE,
                        List.of(figure(now.table(), now.serviceKind(), now.measure(), before)),
                        YEAR_BEFORE,
                        List.of(figure(now.table(), now.serviceKind(), now.measure(), yearBefore))));
    }

    private static Figure figure(String table, String scope, String measure, long value) {
        return new Figure("2021-22/Q1", table, scope, "source", Figure.TOTAL, measure, "referral", value);
    }
}

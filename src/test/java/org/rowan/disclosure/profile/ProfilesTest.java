package org.rowan.disclosure.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;

class ProfilesTest {
    private static final String QUARTER = "2020-21/Q1";

    @Test
    void the_template_has_every_line_and_one_that_carries_what_is_withheld() {
        Published ladder = new Published(
                5,
                "ladder",
                List.of(
                        row("2", "women", 30),
                        row("2", "men_and_trans_adults", 6),
                        row("2", "children", 40),
                        row("", "not_stated", 2),
                        row("total", "total", 78)),
                List.of(),
                List.of());
        assertThat(Blocks.of(ladder).rows())
                .extracting(PublishedRow::category, PublishedRow::cell)
                .containsExactly(
                        tuple("women", new Cell.Shown(30)),
                        tuple("men", new Cell.Marked("[c]")),
                        tuple("trans_adults", new Cell.Marked("[c]")),
                        tuple("children", new Cell.Shown(40)),
                        tuple("not_stated", new Cell.Shown(2)),
                        tuple("total", new Cell.Shown(78)),
                        tuple("withheld_together", new Cell.Shown(6)));
    }

    @Test
    void where_only_the_total_is_shown_every_line_is_withheld() {
        Published ladder = new Published(5, "ladder", List.of(row("total", "total", 78)), List.of(), List.of());
        assertThat(Blocks.of(ladder).rows())
                .filteredOn(line -> line.cell() instanceof Cell.Marked)
                .hasSize(4);
    }

    @Test
    void rounded_cells_are_multiples_of_five_near_the_count_and_their_sum_is_the_total() {
        Rounded rounded = new Rounded(new byte[] {1, 2, 3});
        List<Figure> figures = figures(List.of(12L, 3L, 0L, 7L));
        Published published = rounded.of(5, figures);
        long sum = 0;
        for (PublishedRow row : published.rows()) {
            long value = ((Cell.Shown) row.cell()).value();
            assertThat(value % Rounded.BASE).isZero();
            sum += row.category().equals(Figure.TOTAL) ? -value : value;
        }
        assertThat(sum).isZero();
        assertThat(rounded.of(5, figures)).isEqualTo(published);
    }

    @Test
    void what_is_shown_as_nought_or_five_can_be_any_small_number() {
        TreeSet<Long> noughts = new TreeSet<>();
        TreeSet<Long> fives = new TreeSet<>();
        double sum = 0;
        for (int secret = 0; secret < 100; secret++) {
            for (long count = 0; count < 10; count++) {
                Figure figure = figures(List.of(count, 0L, 0L, 0L)).getFirst();
                long value = new Rounded(new byte[] {(byte) secret}).round(figure);
                assertThat(Math.abs(value - count)).isLessThan(Rounded.BASE);
                sum += value - count;
                if (value == 0) {
                    noughts.add(count);
                } else if (value == Rounded.BASE) {
                    fives.add(count);
                }
            }
        }
        assertThat(noughts).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(fives).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(Math.abs(sum / 1000)).isLessThan(0.5);
    }

    private static List<Figure> figures(List<Long> values) {
        List<String> categories = List.of("women", "men", "trans_adults", "children");
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            figures.add(figure(categories.get(i), values.get(i)));
        }
        figures.add(
                figure(Figure.TOTAL, values.stream().mapToLong(Long::longValue).sum()));
        return figures;
    }

    private static Figure figure(String category, long value) {
        return new Figure(
                QUARTER, "R4", "safe_accommodation", "person_category", category, "first_in_year", "individual", value);
    }

    private static PublishedRow row(String level, String category, long value) {
        return new PublishedRow(
                QUARTER,
                "R4",
                "safe_accommodation",
                "person_category",
                level,
                category,
                "first_in_year",
                "individual",
                new Cell.Shown(value));
    }
}

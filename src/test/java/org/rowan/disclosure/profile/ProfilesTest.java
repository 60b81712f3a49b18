package org.rowan.disclosure.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    void what_is_shown_as_nought_or_five_can_be_any_small_number() {
        TreeSet<Long> noughts = new TreeSet<>();
        TreeSet<Long> fives = new TreeSet<>();
        double sum = 0;
        for (int secret = 0; secret < 100; secret++) {
            for (long count = 0; count < 10; count++) {
                Figure figure = figure("women", count);
                long value = new Rounded("secret " + secret).round(figure);
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

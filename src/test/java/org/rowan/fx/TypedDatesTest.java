package org.rowan.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rowan.fx.TypedDates.Side;

class TypedDatesTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @CsvSource({
        "3/4, 2026-04-03",
        "3/4/91, 1991-04-03",
        "12031990, 1990-03-12",
        "120390, 1990-03-12",
        "3.4.1991, 1991-04-03",
        "3-4-25, 2025-04-03",
        "3/11/26, 2026-11-03",
        "4/11/26, 1926-11-04",
        "4/11, 2025-11-04",
        "14 mar, 2026-03-14",
        "14 March 1988, 1988-03-14",
        "14th mar, 2026-03-14",
        "Tue 3 Nov 2026, 2026-11-03",
        "24 dec, 2025-12-24",
        "yesterday, 2026-11-02",
        "Today, 2026-11-03",
        "mon, 2026-11-02",
        "tuesday, 2026-11-03",
        "2 weeks ago, 2026-10-20",
        "3 days, 2026-10-31",
        "2026-10-31, 2026-10-31",
    })
    void what_was_is_looked_for_in_the_past(String typed, LocalDate day) {
        assertThat(TypedDates.day(typed, TODAY, Side.PAST)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "3/4, 2027-04-03",
        "4/11, 2026-11-04",
        "4/11/26, 2026-11-04",
        "24 dec, 2026-12-24",
        "tomorrow, 2026-11-04",
        "mon, 2026-11-09",
        "tue, 2026-11-03",
        "in 3 days, 2026-11-06",
        "6 months, 2027-05-03",
        "1/1/46, 2046-01-01",
        "1/1/47, 1947-01-01",
    })
    void what_is_due_is_looked_for_in_the_future(String typed, LocalDate day) {
        assertThat(TypedDates.day(typed, TODAY, Side.FUTURE)).contains(day);
    }

    @Test
    void the_nearest_day_is_meant_where_neither_side_is() {
        assertThat(TypedDates.day("24 dec", TODAY, Side.NEAREST)).contains(LocalDate.of(2026, 12, 24));
        assertThat(TypedDates.day("24 sep", TODAY, Side.NEAREST)).contains(LocalDate.of(2026, 9, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31/2/91", "35", "13/13", "soon", "14 foo", "in 3 days ago", "2026-02-30", "3/4/1", "monkey"
            })
    void words_that_are_no_day_are_not_guessed_at(String typed) {
        assertThat(TypedDates.day(typed, TODAY, Side.PAST)).isEmpty();
    }

    @Test
    void any_day_written_out_as_rowan_writes_it_is_read_back() {
        long seed = 20261103;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = TODAY.minusDays(random.nextInt(36_500));
            String shown = SpokenDates.full(day);
            String figures = day.format(DateTimeFormatter.ofPattern("d/M/uu", Locale.UK));
            assertThat(TypedDates.day(shown, TODAY, Side.PAST))
                    .as("seed %d: %s", seed, shown)
                    .contains(day);
            assertThat(TypedDates.day(figures, TODAY, Side.PAST))
                    .as("seed %d: %s", seed, figures)
                    .contains(day);
        }
    }

    @Test
    void a_time_is_read_with_its_day_or_as_one_of_today() {
        LocalDateTime now = TODAY.atTime(14, 5, 31);
        assertThat(TypedDates.moment("now", now, Side.PAST)).contains(TODAY.atTime(14, 5));
        assertThat(TypedDates.moment("9:30", now, Side.PAST)).contains(TODAY.atTime(9, 30));
        assertThat(TypedDates.moment("yesterday 9.30", now, Side.PAST))
                .contains(TODAY.minusDays(1).atTime(9, 30));
        assertThat(TypedDates.moment("Mon 2 Nov 2026, 09:30", now, Side.PAST))
                .contains(LocalDateTime.of(2026, 11, 2, 9, 30));
        assertThat(TypedDates.moment("25:00", now, Side.PAST)).isEmpty();
        assertThat(TypedDates.moment("soon 9:30", now, Side.PAST)).isEmpty();
    }
}

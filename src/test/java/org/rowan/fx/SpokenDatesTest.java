package org.rowan.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Test
    void a_day_of_this_year_is_said_without_its_year() {
        assertThat(SpokenDates.day(LocalDate.of(2026, 11, 3), TODAY)).isEqualTo("Tue 3 Nov");
        assertThat(SpokenDates.day(LocalDate.of(2025, 9, 3), TODAY)).isEqualTo("Wed 3 Sep 2025");
        assertThat(SpokenDates.at(LocalDateTime.of(2026, 11, 3, 14, 5), TODAY)).isEqualTo("Tue 3 Nov, 14:05");
        assertThat(SpokenDates.exact(LocalDate.of(2026, 11, 3))).isEqualTo("Tuesday 3 November 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, today",
        "2026-11-02, tomorrow",
        "2026-10-31, yesterday",
        "2026-11-03, in 2 days",
        "2026-10-30, 2 days ago",
        "2026-11-29, in 28 days",
        "2026-11-30, in 4 weeks",
        "2027-01-24, in 12 weeks",
        "2027-01-31, in 3 months",
        "2027-02-01, in 3 months",
        "2027-02-14, in 3 months",
        "2027-02-17, in 4 months",
        "2027-10-31, in 12 months",
        "2027-11-01, in 12 months",
        "2028-10-31, in 2 years",
        "2029-04-01, in 2 years",
        "2029-10-31, in 3 years",
        "2025-11-01, 12 months ago",
        "2024-11-01, 2 years ago",
    })
    void a_distance_is_said_in_the_unit_that_people_use(LocalDate day, String words) {
        assertThat(SpokenDates.distance(day, TODAY)).isEqualTo(words);
    }

    @Test
    void what_is_late_says_by_how_much() {
        assertThat(SpokenDates.due(TODAY.minusDays(1), TODAY)).isEqualTo("overdue by 1 day");
        assertThat(SpokenDates.due(TODAY, TODAY)).isEqualTo("today");
        assertThat(SpokenDates.due(TODAY.plusDays(9), TODAY)).isEqualTo("in 9 days");
    }

    @ParameterizedTest
    @CsvSource({"-5, 0 min", "59, 59 min", "60, 1 hour", "1560, 26 hours", "2879, 47 hours", "2880, 2 days"})
    void a_wait_is_said_in_minutes_then_hours_then_days(long minutes, String words) {
        assertThat(SpokenDates.length(Duration.ofMinutes(minutes))).isEqualTo(words);
    }
}

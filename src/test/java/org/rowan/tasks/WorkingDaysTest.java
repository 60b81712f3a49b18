package org.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bank holidays of England as gov.uk has published them, those of one year only too, and no Scottish ones. */
class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2020-05-08, false, Early May was moved to Victory in Europe Day",
        "2020-05-04, true, from this day",
        "2021-04-02, false, Good Friday",
        "2021-04-05, false, Easter Monday",
        "2021-12-27, false, Christmas on a Saturday",
        "2021-12-28, false, Boxing Day on a Sunday",
        "2022-06-02, false, Spring",
        "2022-06-03, false, Platinum Jubilee",
        "2022-09-19, false, State Funeral",
        "2023-05-08, false, Coronation",
        "2024-01-02, true, a holiday in Scotland only",
        "2024-08-05, true, the summer bank holiday of Scotland",
        "2024-08-26, false, Summer",
        "2026-12-28, false, Boxing Day on a Saturday",
        "2027-03-26, false, Good Friday",
        "2026-11-28, false, a Saturday",
        "2026-11-30, true, a Monday",
    })
    void a_day_is_a_working_day_in_england_or_not(LocalDate day, boolean working, String why) {
        assertThat(WorkingDays.isWorkingDay(day)).as(why).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2021-04-01, 2021-04-06", "2021-12-24, 2021-12-29", "2026-11-30, 2026-12-01"})
    void after_a_long_weekend_comes_the_next_working_day(LocalDate day, LocalDate next) {
        assertThat(WorkingDays.after(day)).isEqualTo(next);
    }
}

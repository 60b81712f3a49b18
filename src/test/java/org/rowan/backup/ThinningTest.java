package org.rowan.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.kernel.London;

class ThinningTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2021-03-31, kept, today",
        "2021-03-25, kept, the seventh day",
        "2021-03-24, gone, the eighth",
    })
    void the_last_seven_days_are_kept(LocalDate day, String fate, String why) {
        LocalDate sunday = LocalDate.of(2021, 3, 28);
        assertThat(gone(TODAY, day, sunday, TODAY).contains(day)).as(why).isEqualTo(fate.equals("gone"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-07, kept, Sunday of the fourth week",
        "2021-03-01, kept, Monday of the fifth week",
        "2021-02-22, gone, a week earlier and not the newest of February",
    })
    void the_newest_of_the_last_five_weeks_is_kept(LocalDate day, String fate, String why) {
        assertThat(gone(TODAY, day, LocalDate.of(2021, 2, 28), TODAY).contains(day))
                .as(why)
                .isEqualTo(fate.equals("gone"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-01, kept, the first day of the twelfth month",
        "2020-03-31, gone, a year ago",
        "2019-03-31, gone, long ago",
    })
    void the_newest_of_the_last_twelve_months_is_kept(LocalDate day, String fate, String why) {
        assertThat(gone(TODAY, day, TODAY).contains(day)).as(why).isEqualTo(fate.equals("gone"));
    }

    @Test
    void of_several_on_one_day_the_newest_is_kept() {
        KeptBackup morning = at(TODAY, 9);
        KeptBackup evening = at(TODAY, 18);
        assertThat(Thinning.superfluous(List.of(evening, morning), TODAY)).containsExactly(morning);
    }

    @Test
    void the_day_is_london_s_whatever_the_hour() {
        KeptBackup before =
                kept(LocalDate.of(2021, 6, 1).atTime(23, 30).atZone(London.ZONE).toInstant());
        assertThat(before.day()).isEqualTo(LocalDate.of(2021, 6, 1));
    }

    @Test
    void the_very_newest_is_kept_however_old() {
        assertThat(gone(TODAY, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 2)))
                .containsExactly(LocalDate.of(2018, 1, 1));
    }

    @Test
    void what_a_wrong_clock_has_dated_into_the_future_is_left_alone() {
        LocalDate future = LocalDate.of(2031, 1, 1);
        assertThat(gone(TODAY, future, future.plusDays(1), TODAY)).isEmpty();
    }

    @Test
    void whatever_days_a_store_was_open_on_there_is_one_for_each_day_week_and_month_that_had_one() {
        Random random = new Random(1834);
        for (int history = 0; history < 40; history++) {
            int often = 1 + random.nextInt(5);
            List<KeptBackup> kept = new ArrayList<>();
            List<LocalDate> made = new ArrayList<>();
            for (LocalDate day = LocalDate.of(2019, 10, 1); day.isBefore(TODAY); day = day.plusDays(1)) {
                if (random.nextInt(often) == 0) {
                    made.add(day);
                    kept.add(at(day, 8 + random.nextInt(10)));
                    kept.removeAll(Thinning.superfluous(kept, day));
                    check(kept, made, day);
                }
            }
        }
    }

    private static void check(List<KeptBackup> kept, List<LocalDate> made, LocalDate day) {
        List<LocalDate> left = kept.stream().map(KeptBackup::day).toList();
        assertThat(kept).as("on %s", day).hasSizeLessThanOrEqualTo(7 + 5 + 12);
        assertThat(left)
                .as("the last days, on %s", day)
                .containsAll(
                        made.stream().filter(d -> d.isAfter(day.minusDays(7))).toList());
        assertThat(left).as("none for longer than a year, on %s", day).allMatch(d -> d.isAfter(day.minusMonths(12)));
        for (int months = 0; months < 12; months++) {
            YearMonth month = YearMonth.from(day).minusMonths(months);
            made.stream()
                    .filter(d -> YearMonth.from(d).equals(month))
                    .reduce((one, later) -> later)
                    .ifPresent(
                            last -> assertThat(left).as("%s, on %s", month, day).contains(last));
        }
        for (int weeks = 0; weeks < 5; weeks++) {
            LocalDate monday = day.with(java.time.DayOfWeek.MONDAY).minusWeeks(weeks);
            made.stream()
                    .filter(d -> !d.isBefore(monday) && d.isBefore(monday.plusWeeks(1)))
                    .reduce((one, later) -> later)
                    .ifPresent(last -> assertThat(left)
                            .as("week of %s, on %s", monday, day)
                            .contains(last));
        }
    }

    private static List<LocalDate> gone(LocalDate today, LocalDate... days) {
        return Thinning.superfluous(
                        Arrays.stream(days).distinct().map(day -> at(day, 12)).toList(), today)
                .stream()
                .map(KeptBackup::day)
                .toList();
    }

    private static KeptBackup at(LocalDate day, int hour) {
        return kept(day.atTime(LocalTime.of(hour, 0)).atZone(London.ZONE).toInstant());
    }

    private static KeptBackup kept(java.time.Instant made) {
        return new KeptBackup(Path.of("rowan-" + made.getEpochSecond() + ".backup"), made);
    }
}

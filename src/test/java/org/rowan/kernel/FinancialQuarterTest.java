package org.rowan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialQuarterTest {
    @ParameterizedTest
    @CsvSource({
        "2020-21/Q1, 2020-04-01, 2020-06-30",
        "2020-21/Q2, 2020-07-01, 2020-09-30",
        "2020-21/Q3, 2020-10-01, 2020-12-31",
        "2020-21/Q4, 2021-01-01, 2021-03-31",
        "1999-00/Q4, 2000-01-01, 2000-03-31"
    })
    void a_quarter_has_its_first_and_last_day(String text, LocalDate from, LocalDate to) {
        FinancialQuarter quarter = FinancialQuarter.parse(text);
        assertThat(quarter.from()).isEqualTo(from);
        assertThat(quarter.to()).isEqualTo(to);
        assertThat(quarter).hasToString(text);
        assertThat(FinancialQuarter.of(from)).isEqualTo(quarter);
        assertThat(FinancialQuarter.of(to)).isEqualTo(quarter);
        assertThat(quarter.next().previous()).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/Q1", "2020-22/Q1", "2020-21/Q5", "2020-21", "", "2020-21/Q1 "})
    void anything_else_is_no_quarter(String text) {
        assertThatThrownBy(() -> FinancialQuarter.parse(text)).isInstanceOf(Problem.class);
    }

    @Test
    void every_day_lies_in_exactly_the_quarter_that_spans_it() {
        LocalDate day = LocalDate.of(2019, 1, 1);
        while (day.getYear() < 2022) {
            FinancialQuarter quarter = FinancialQuarter.of(day);
            assertThat(day).isBetween(quarter.from(), quarter.to());
            day = day.plusDays(1);
        }
    }
}

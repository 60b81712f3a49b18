package org.rowan.returns.tables;

import java.time.LocalDate;
import org.rowan.kernel.FinancialQuarter;

/**
 * The days that a count covers, both ends included.
 *
 * @param name {@code 2020-21/Q4} for a quarter, {@code 2020-21} for a year
 * @param yearFrom 1 April of the financial year in which the period lies
 */
public record ReturnPeriod(String name, LocalDate from, LocalDate to, LocalDate yearFrom) {
    public static ReturnPeriod of(FinancialQuarter quarter) {
        return new ReturnPeriod(quarter.toString(), quarter.from(), quarter.to(), quarter.yearFrom());
    }

    /** The whole financial year in which the quarter lies. */
    public static ReturnPeriod yearOf(FinancialQuarter quarter) {
        LocalDate from = quarter.yearFrom();
        return new ReturnPeriod(quarter.year(), from, from.plusYears(1).minusDays(1), from);
    }

    /** The last day before the period. */
    public LocalDate eve() {
        return from.minusDays(1);
    }

    /** Whether a day, if there is one, lies in the period. */
    public boolean has(LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a day, if there is one, lies in the year and not after the period. */
    public boolean hasInYearToDate(LocalDate day) {
        return day != null && !day.isBefore(yearFrom) && !day.isAfter(to);
    }
}

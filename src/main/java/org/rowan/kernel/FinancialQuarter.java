package org.rowan.kernel;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the English financial year, which begins on 1 April: Q1 is April to June, Q4 January to March.
 *
 * @param startYear the calendar year in which the financial year begins (2020 for 2020-21)
 * @param quarter 1 to 4
 */
public record FinancialQuarter(int startYear, int quarter) implements Comparable<FinancialQuarter> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{2})/Q([1-4])");

    public FinancialQuarter {
        if (startYear < 1900 || startYear > 2999 || quarter < 1 || quarter > 4) {
            throw Problem.of(Problem.Kind.CALL, "There is no such quarter. Write it as 2020-21/Q4.");
        }
    }

    /**
     * Reads the form {@code 2020-21/Q4}.
     *
     * @throws Problem of kind CALL if the text is of another form or the two years do not follow each other
     */
    public static FinancialQuarter parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw Problem.of(Problem.Kind.CALL, "A quarter is written as 2020-21/Q4.");
        }
        int start = Integer.parseInt(matcher.group(1));
        if ((start + 1) % 100 != Integer.parseInt(matcher.group(2))) {
            throw Problem.of(Problem.Kind.CALL, "The two years of a quarter follow each other, as in 2020-21/Q4.");
        }
        return new FinancialQuarter(start, Integer.parseInt(matcher.group(3)));
    }

    /** The quarter in which a day falls. */
    public static FinancialQuarter of(LocalDate day) {
        int monthOfYear = Math.floorMod(day.getMonthValue() - 4, 12);
        int start = day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
        return new FinancialQuarter(start, monthOfYear / 3 + 1);
    }

    /** The first day of the quarter. */
    public LocalDate from() {
        return yearFrom().plusMonths(3L * (quarter - 1));
    }

    /** The last day of the quarter, itself included. */
    public LocalDate to() {
        return from().plusMonths(3).minusDays(1);
    }

    /** The first day of the financial year. */
    public LocalDate yearFrom() {
        return LocalDate.of(startYear, 4, 1);
    }

    public FinancialQuarter previous() {
        return of(from().minusDays(1));
    }

    public FinancialQuarter next() {
        return of(to().plusDays(1));
    }

    /** The financial year as {@code 2020-21}. */
    public String year() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    @Override
    public int compareTo(FinancialQuarter other) {
        return from().compareTo(other.from());
    }

    @Override
    public String toString() {
        return year() + "/Q" + quarter;
    }
}

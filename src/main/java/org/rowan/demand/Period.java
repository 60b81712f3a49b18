package org.rowan.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.rowan.kernel.FinancialQuarter;

/** Days that are looked at together, both ends included. */
public record Period(LocalDate from, LocalDate to) {
    /** The financial year that began in April of a year: 2020 for 2020-21. */
    public static Period year(int start) {
        return new Period(new FinancialQuarter(start, 1).from(), new FinancialQuarter(start, 4).to());
    }

    /** The financial year of a day and those before it, the latest first; what is still to come of it is left out. */
    public static List<Period> upTo(LocalDate today, int years) {
        int now = FinancialQuarter.of(today).startYear();
        return IntStream.range(0, years)
                .mapToObj(back -> year(now - back))
                .map(year -> year.to.isAfter(today) ? new Period(year.from, today) : year)
                .toList();
    }

    /** Such as "2020-21". */
    public String words() {
        return FinancialQuarter.of(from).year();
    }
}

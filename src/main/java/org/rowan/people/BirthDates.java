package org.rowan.people;

import java.time.LocalDate;

/** The days on which a person can have been born, the first and the last included: not in the future, nor over 120 years before. */
public record BirthDates(LocalDate first, LocalDate last) {
    public static final int YEARS = 120;

    /** Those that are accepted on a day, London time. */
    public static BirthDates on(LocalDate today) {
        return new BirthDates(today.minusYears(YEARS), today);
    }

    public boolean has(LocalDate born) {
        return !born.isBefore(first) && !born.isAfter(last);
    }
}

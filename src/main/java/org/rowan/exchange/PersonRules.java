package org.rowan.exchange;

import java.time.LocalDate;

/**
 * A birth date is not in the future, and not over 120 years ago.
 *
 * @param today the day on which the set is checked
 */
record PersonRules(LocalDate today) implements RowRule {
    private static final int OLDEST_YEARS = 120;

    @Override
    public void see(Row row, Faults faults) {
        LocalDate born = row.day("date_of_birth");
        LocalDate first = today.minusYears(OLDEST_YEARS);
        if (born != null && (born.isAfter(today) || born.isBefore(first))) {
            faults.tell(
                    row, "date_of_birth", FaultKind.BIRTH_DATE_OUT_OF_RANGE, "a day from " + first + " to " + today);
        }
    }
}

package org.rowan.exchange;

import java.time.LocalDate;
import org.rowan.people.BirthDates;

/** A birth date is one that a person of today can have. */
record PersonRules(BirthDates accepted) implements RowRule {
    @Override
    public void see(Row row, Faults faults) {
        LocalDate born = row.day("date_of_birth");
        if (born != null && !accepted.has(born)) {
            faults.tell(
                    row,
                    "date_of_birth",
                    FaultKind.BIRTH_DATE_OUT_OF_RANGE,
                    "a day from " + accepted.first() + " to " + accepted.last());
        }
    }
}

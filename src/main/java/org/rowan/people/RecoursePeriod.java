package org.rowan.people;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** Whether a person may claim public funds, from a day on until the next such record. {@code status} is of list recourse. */
@Entity
public class RecoursePeriod extends StoredRecord {
    @CaseOf(CasePart.PERSON)
    public long personId;

    public LocalDate starts;
    public String status;
}

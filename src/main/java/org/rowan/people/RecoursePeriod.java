package org.rowan.people;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.InCase;
import org.rowan.store.StoredRecord;

/** Whether a person may claim public funds, from a day on until the next such record. {@code status} is of list recourse. */
@Entity
public class RecoursePeriod extends StoredRecord {
    @InCase
    public long personId;

    public LocalDate starts;
    public String status;
}

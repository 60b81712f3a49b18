package org.rowan.casefile;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** What is recorded of one child of a household. Kept by Rowan alone; it is not part of the exchange set. */
@MappedSuperclass
public abstract class ChildRecord extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    /** The child. */
    @CaseOf(CasePart.PERSON)
    public long personId;

    /** The day by which it is sorted. */
    public abstract LocalDate day();
}

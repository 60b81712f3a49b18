package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDateTime;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** A hearing of a court. {@code listed} is London local time. Kept by Rowan alone; it is not part of the exchange set. */
@Entity
@ErasedWhole(first = true)
public class CourtHearing extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    /** The proceedings that it is part of; null where none are recorded. */
    public Long proceedingId;

    public LocalDateTime listed;

    @Sealed
    public String court;

    /** What it is for, what she needs there, and what came of it, in words. */
    @Sealed
    public String about;
}

package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * A person's case was referred to a multi-agency risk assessment conference; when it is heard, a {@link MaracHearing} follows.
 * Kept by Rowan alone; it is not part of the exchange set.
 */
@Entity
@ErasedWhole
public class MaracReferral extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    @CaseOf(CasePart.PERSON)
    public long personId;

    public LocalDate referred;

    /** Why, in the worker's words. */
    @Sealed
    public String reason;
}

package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** Somebody asked how they are after they moved on. Kept by Rowan alone; it is not part of the exchange set. */
@Entity
@ErasedWhole
public class MoveOnContact extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    /** So many months after support ended: of {@link AfterMoveOn#MONTHS}. */
    public Integer months;

    public LocalDate asked;

    /** Of {@link AfterMoveOn#OUTCOME}. */
    public String outcome;

    /** Of {@link AfterMoveOn#GOES}; null unless somebody was reached, and where she did not say. */
    public String goes;

    /** What was said, in words. */
    @Sealed
    public String said;
}

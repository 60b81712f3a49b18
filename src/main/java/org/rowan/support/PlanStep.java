package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** What somebody does about a need by a day. Kept by Rowan alone; it is not part of the exchange set. */
@Entity
@ErasedWhole
public class PlanStep extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    public long needId;

    @Sealed
    public String what;

    /** Who does it: a worker, herself, somebody else. */
    @Sealed
    public String who;

    public LocalDate dueBy;

    /** Null while it is to be done. */
    public LocalDate doneOn;

    public boolean isOpen() {
        return doneOn == null;
    }
}

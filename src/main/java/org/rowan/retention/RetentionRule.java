package org.rowan.retention;

import jakarta.persistence.Entity;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/**
 * For how long records are kept. It is never changed: a new one replaces it, and the newest holds. Where there is none, the
 * values that a new one begins with do.
 */
@Entity
@OutsideCases("how long everybody's records are kept")
public class RetentionRule extends StoredRecord {
    /** Years from the day on which support ended. */
    public int adultYears = 7;

    /** The birthday until which a child's records are kept, where that is later. */
    public int childAge = 25;

    /** Years from the day on which a referral was decided that led to no support. */
    public int refusedYears = 2;

    /** Why it was changed. */
    @Sealed
    public String reason;
}

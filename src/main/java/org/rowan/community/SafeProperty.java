package org.rowan.community;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * A home that a sanctuary scheme made safe, and the day on which the work was done.
 */
@Entity
public class SafeProperty extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    public LocalDate madeSafe;
}

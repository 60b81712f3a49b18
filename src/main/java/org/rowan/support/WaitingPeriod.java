package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * Days on which a household was ready to move on and could not, and why (list waiting_reason); {@code ends} is null while it
 * still waits.
 */
@Entity
public class WaitingPeriod extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    public LocalDate starts;
    public LocalDate ends;
    public String reason;
}

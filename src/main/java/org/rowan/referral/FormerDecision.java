package org.rowan.referral;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * What a referral said before it was decided or its decision was changed: kept for ever, {@code createdAt} is when it was
 * replaced. A referral without one was decided elsewhere and imported as it is, or still waits.
 */
@Entity
public class FormerDecision extends StoredRecord {
    @CaseOf(CasePart.REFERRAL)
    public long referralId;

    public String decision;
    public LocalDate decided;
    public String reason;
    public String otherReasons;

    @Sealed
    public String offeredInstead;

    public String decidedBy;
}

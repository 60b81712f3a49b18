package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.PartOfCase;

/** The time in which a service supports a household, from the first day to the last, both included. */
@Entity
@PartOfCase(CasePart.SUPPORT)
public class SupportPeriod extends ReferencedRecord {
    public long serviceId;

    @CaseOf(CasePart.REFERRAL)
    public Long referralId;

    @Sealed
    public String keyWorker;

    public LocalDate started;
    public LocalDate ended;
    public Boolean planned;
    public String destination;
    public String destinationAuthority;
    public String sanctuaryEnd;
    public Boolean fromProviderInArea;

    /** Who must not learn where she is, in words. Kept by Rowan alone; not part of the exchange set. */
    @Sealed
    public String mustNotKnow;
}

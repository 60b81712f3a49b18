package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.Case;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;

/** The time in which a service supports a household, from the first day to the last, both included. */
@Case
@Entity
public class SupportPeriod extends ReferencedRecord {
    public long serviceId;
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
}

package org.rowan.community;

import jakarta.persistence.Entity;
import java.time.LocalDateTime;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.sight.OutsideCases;

/**
 * A call or message to a helpline. {@code taken} is London local time; {@code caller} is of list contact_caller, {@code outcome}
 * of list contact_outcome, {@code language} of ISO 639. Who called is not kept.
 */
@Entity
@OutsideCases("who called is not kept")
public class Contact extends ReferencedRecord {
    public long serviceId;
    public LocalDateTime taken;
    public String caller;
    public Integer minutes;
    public String outcome;
    public String language;
}

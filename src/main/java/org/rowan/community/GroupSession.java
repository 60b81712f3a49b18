package org.rowan.community;

import jakarta.persistence.Entity;
import java.time.LocalDateTime;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;
import org.rowan.store.sight.OutsideCases;

/**
 * A meeting of a group. {@code held} is London local time; {@code heads} is how many came where names are not kept.
 */
@Entity
@OutsideCases("who came is told by attendances")
public class GroupSession extends ReferencedRecord {
    public long serviceId;
    public LocalDateTime held;

    @Sealed
    public String topic;

    public String language;
    public Integer heads;
}

package org.rowan.bedboard;

import jakarta.persistence.Entity;
import java.time.LocalDateTime;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** Somebody has made sure that the board of a service is as the house is; {@code createdBy} says who, {@code checked} when in London. */
@Entity
@OutsideCases("it says nothing of who lives there")
public class BoardCheck extends StoredRecord {
    public long serviceId;
    public LocalDateTime checked;
}

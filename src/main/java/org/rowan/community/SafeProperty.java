package org.rowan.community;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.InCase;
import org.rowan.store.StoredRecord;

/**
 * A home that a sanctuary scheme made safe, and the day on which the work was done.
 */
@Entity
public class SafeProperty extends StoredRecord {
    @InCase
    public long supportId;

    public LocalDate madeSafe;
}

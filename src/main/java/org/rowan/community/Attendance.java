package org.rowan.community;

import jakarta.persistence.Entity;
import org.rowan.store.InCase;
import org.rowan.store.StoredRecord;

/**
 * That a person came to a group session.
 */
@Entity
public class Attendance extends StoredRecord {
    public long sessionId;

    @InCase
    public long personId;
}

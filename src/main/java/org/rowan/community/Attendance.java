package org.rowan.community;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * That a person came to a group session.
 */
@Entity
public class Attendance extends StoredRecord {
    public long sessionId;

    @CaseOf(CasePart.PERSON)
    public long personId;
}

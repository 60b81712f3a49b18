package org.rowan.people;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.rowan.store.StoredRecord;

/**
 * A record that referred to a merged person and refers to the kept one since. An attendance is set aside instead where both were
 * recorded as having come to the one session: then the session, and when and by whom it was recorded, stand here.
 */
@Entity
public class MergedLink extends StoredRecord {
    public long mergeId;
    public String kind;
    public long recordId;
    public Long asideSession;
    public Instant asideAt;
    public String asideBy;
}

package org.rowan.people;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/**
 * A record that referred to a merged person and refers to the kept one since. An attendance is set aside instead where both were
 * recorded as having come to the one session: then the session, and when and by whom it was recorded, stand here.
 */
@Entity
@OutsideCases("which record it was, by its number alone; who sees it sees the joining first")
public class MergedLink extends StoredRecord {
    public long mergeId;
    public String kind;
    /** Which field of the record refers to her. */
    public String field;

    public long recordId;
    public Long asideSession;
    public Instant asideAt;
    public String asideBy;
}

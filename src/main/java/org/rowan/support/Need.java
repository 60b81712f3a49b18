package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.InCase;
import org.rowan.store.StoredRecord;

/** Something a supported person needs help with (list need), when it was identified and what came of it (list need_outcome). */
@Entity
public class Need extends StoredRecord {
    @InCase
    public long supportId;

    public long personId;
    public String need;
    public LocalDate identified;
    public String identifiedBy;
    public Boolean supported;
    public String outcome;
    public LocalDate closed;
}

package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.InCase;
import org.rowan.store.StoredRecord;

/**
 * A multi-agency risk assessment conference that heard the case of a person on a day.
 */
@Entity
public class MaracHearing extends StoredRecord {
    @InCase
    public long supportId;

    public long personId;
    public LocalDate heard;
}

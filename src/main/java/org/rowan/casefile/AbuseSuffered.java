package org.rowan.casefile;

import jakarta.persistence.Entity;
import org.rowan.store.InCase;
import org.rowan.store.StoredRecord;

/**
 * A type of abuse (list abuse) that a person supported has suffered; several are several records.
 */
@Entity
public class AbuseSuffered extends StoredRecord {
    @InCase
    public long supportId;

    public long personId;
    public String type;
}

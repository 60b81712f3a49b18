package org.rowan.casefile;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * A type of abuse (list abuse) that a person supported has suffered; several are several records.
 */
@Entity
public class AbuseSuffered extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    @CaseOf(CasePart.PERSON)
    public long personId;

    public String type;
}

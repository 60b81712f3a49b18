package org.rowan.casefile;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * A multi-agency risk assessment conference that heard the case of a person on a day.
 */
@Entity
public class MaracHearing extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    @CaseOf(CasePart.PERSON)
    public long personId;

    public LocalDate heard;
}

package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** Something a supported person needs help with (list need), when it was identified and what came of it (list need_outcome). */
@Entity
public class Need extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    @CaseOf(CasePart.PERSON)
    public long personId;

    public String need;
    public LocalDate identified;
    public String identifiedBy;
    public Boolean supported;
    public String outcome;
    public LocalDate closed;

    /** What she wants, in her own words. Kept by Rowan alone, as is the reason. */
    @Sealed
    public String goal;

    /** Why that came of it: above all why a need was not met. */
    @Sealed
    public String why;
}

package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * One occasion on which a member of a household was given support, of a kind of list support_given.
 * {@code minutes} is null where nobody noted how long it took.
 */
@Entity
public class SupportGiven extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    @CaseOf(CasePart.PERSON)
    public long personId;

    public LocalDate givenOn;
    public String kind;
    public Integer minutes;
}

package org.rowan.support;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.rowan.store.InCase;
import org.rowan.store.StoredRecord;

/**
 * One occasion on which a member of a household was given support, of a kind of list support_given.
 * {@code minutes} is null where nobody noted how long it took.
 */
@Entity
public class SupportGiven extends StoredRecord {
    @InCase
    public long supportId;

    public long personId;
    public LocalDate givenOn;
    public String kind;
    public Integer minutes;
}

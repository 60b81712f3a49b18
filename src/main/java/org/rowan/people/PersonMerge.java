package org.rowan.people;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * Two records that were joined because they are of one person. Everything that referred to {@code mergedId} refers to
 * {@code keptId} since; the merged record stays as it was, and says where it went. {@code filled} names the fields that the kept
 * record took over from it, and whether it was her refusing to tell her birth date that changed.
 */
@Entity
public class PersonMerge extends StoredRecord {
    @CaseOf(CasePart.PERSON)
    public long keptId;

    @CaseOf(CasePart.PERSON)
    public long mergedId;

    public String filled;
    public boolean undone;
}

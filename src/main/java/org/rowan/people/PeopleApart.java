package org.rowan.people;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** Two people who look like one and are not: somebody who knows has said so. The smaller id comes first. */
@Entity
public class PeopleApart extends StoredRecord {
    @CaseOf(CasePart.PERSON)
    public long oneId;

    @CaseOf(CasePart.PERSON)
    public long otherId;

    public static PeopleApart of(long one, long other) {
        PeopleApart apart = new PeopleApart();
        apart.oneId = Math.min(one, other);
        apart.otherId = Math.max(one, other);
        return apart;
    }
}

package org.rowan.people;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;

/** Two people who look like one and are not: somebody who knows has said so. The smaller id comes first. */
@Entity
public class PeopleApart extends StoredRecord {
    public long oneId;
    public long otherId;

    public static PeopleApart of(long one, long other) {
        PeopleApart apart = new PeopleApart();
        apart.oneId = Math.min(one, other);
        apart.otherId = Math.max(one, other);
        return apart;
    }
}

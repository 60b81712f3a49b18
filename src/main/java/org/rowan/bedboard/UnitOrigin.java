package org.rowan.bedboard;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** A unit was made of a former one, by splitting that or joining it with others, on the day on which it opened. */
@Entity
@OutsideCases("a room says nothing of who lives in it")
public class UnitOrigin extends StoredRecord {
    public long unitId;
    public long formerId;
}

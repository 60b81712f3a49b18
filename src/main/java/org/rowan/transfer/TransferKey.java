package org.rowan.transfer;

import jakarta.persistence.Entity;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** The keys by which this store receives cases and signs those that it sends. A store holds one, or none yet. */
@Entity
@OutsideCases("by which cases are received")
public class TransferKey extends StoredRecord {
    @Sealed(house = true)
    public byte[] secret;

    /** What stands on the card; sealed with the other, so that one is never changed alone. */
    @Sealed(house = true)
    public byte[] opened;
}

package org.rowan.store;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A record that other systems know by an id of their own, or by one that Rowan gave it. */
@MappedSuperclass
public abstract class ReferencedRecord extends StoredRecord {
    /** The id in the exchange set, at most 64 characters, unique among records of its kind. */
    public String reference = UUID.randomUUID().toString();
}

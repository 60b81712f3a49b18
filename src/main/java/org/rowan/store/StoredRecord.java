package org.rowan.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What every record has: an id of ours, a version by which two edits of one record are told apart, and who made and last
 * changed it, when.
 *
 * <p>Records are rows with public fields and no links between objects. Their rules are kept by the services that write
 * them; {@link Tx} fills in the fields of this class.
 */
@MappedSuperclass
public abstract class StoredRecord {
    /** Unique among all records of a store; null until it is inserted. */
    @Id
    public Long id;

    @Version
    public int version;

    public Instant createdAt;
    public String createdBy;
    public Instant changedAt;
    public String changedBy;

    /** The kind and the id, never anything about a person. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + id;
    }
}

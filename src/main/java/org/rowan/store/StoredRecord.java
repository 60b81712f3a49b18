package org.rowan.store;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
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
    /** Ids are drawn from one sequence in blocks of this size. */
    public static final int ID_BLOCK = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id")
    @SequenceGenerator(name = "record_id", sequenceName = "record_id", allocationSize = ID_BLOCK)
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

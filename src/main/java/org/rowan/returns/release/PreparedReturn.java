package org.rowan.returns.release;

import jakarta.persistence.Entity;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** That somebody, {@code createdBy}, held certain figures ready to be signed. */
@Entity
@OutsideCases("who held which figures ready")
public class PreparedReturn extends StoredRecord {
    /** {@code 2020-21/Q4}. */
    public String period;

    public int releaseVersion;
    /** SHA-256 over the rows that would leave. */
    public String digest;
}

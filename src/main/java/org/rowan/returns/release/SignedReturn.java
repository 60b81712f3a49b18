package org.rowan.returns.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.RevisionReason;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** A return that {@code createdBy} has signed. It is never changed or removed. */
@Entity
@OutsideCases("what was published")
public class SignedReturn extends StoredRecord {
    /** Instead of who prepared it: it was signed before the store was restored, and entered again from its package. */
    static final String PUT_BACK = "";

    /** {@code 2020-21/Q4}. */
    public String period;

    public int releaseVersion;
    public long ledgerPage;
    /** The version of the rules under which it was made. */
    public String rules;

    public String preparedBy;

    @Enumerated(EnumType.STRING)
    public AloneReason aloneBecause;

    /** Null in the first version. */
    @Enumerated(EnumType.STRING)
    public RevisionReason revisedBecause;

    public String fileName;
    /** Of the content. */
    public String sha256;

    /** The package, byte for byte. */
    @Lob
    public byte[] content;

    /** How many referrals were ever not placed until the quarter's end, as counted on that day; by scope. */
    @Lob
    public String closing;
}

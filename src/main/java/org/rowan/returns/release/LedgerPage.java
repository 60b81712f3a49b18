package org.rowan.returns.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.OutsideCases;

/** A ledger entry as it is kept. Pages are only ever added. */
@Entity
@OutsideCases("what was published")
public class LedgerPage extends StoredRecord {
    /** What the audit says of a new page. */
    public static final String RELEASED = "released";

    /** From 1, without a gap. */
    public long page;

    @Enumerated(EnumType.STRING)
    public LedgerEntry.Kind kind;

    public String releaseId;
    public String provider;
    public String period;
    public int smallest;
    public int base;
    public int releaseVersion;

    /** The rows as a return.csv has them. */
    @Lob
    public String figures;

    public String previous;
    public String hash;
}

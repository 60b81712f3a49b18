package org.rowan.transfer;

import jakarta.persistence.Entity;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** A case went to another provider, or came from one, at {@code createdAt}. */
@Entity
@ErasedWhole
public class CaseTransfer extends StoredRecord {
    public static final String OUT = "out";
    public static final String IN = "in";

    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    /** {@link #OUT} or {@link #IN}. */
    public String direction;

    /** Which provider, by its name. */
    @Sealed
    public String provider;

    /** The words that were compared on the telephone, of the other's key. */
    @Sealed
    public String fingerprint;

    /** When the file was written, London time, as the sender says. */
    @Sealed
    public String written;

    /** What the sender said beside it. */
    @Sealed
    public String words;
}

package org.rowan.support;

import jakarta.persistence.Entity;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * A case got another key worker: until {@code createdAt} it was with one, since then with the other, and {@code createdBy} has
 * said so. It is not part of the exchange set; the note that goes with it is.
 */
@Entity
@ErasedWhole
public class HandedOver extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public long supportId;

    /** Who had it, as written; null where nobody did. */
    @Sealed
    public String was;

    /** Who has it since, as written; null where nobody does. */
    @Sealed
    public String worker;

    public long noteId;

    /** The ids of the steps that went over with it, with blanks between them; empty where none did. */
    public String steps;
}

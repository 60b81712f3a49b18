package org.rowan.notes;

import jakarta.persistence.Entity;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * What is said of a record of a case that was wrong; never changed itself. Beside a note it is what holds instead; of any other
 * record it keeps how it stood before.
 */
@Entity
@ErasedWhole
public class Correction extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public Long supportId;

    @CaseOf(CasePart.REFERRAL)
    public Long referralId;

    /** The kind of the record, by its simple name. */
    public String kind;

    public long recordId;

    /** What stood there before, in words; null for a note, which still stands. */
    @Sealed
    public String was;

    /** What is right, or why it was changed; null where nobody said. */
    @Sealed
    public String words;

    /** A correction of a record in a case. */
    public static Correction of(long supportId, StoredRecord row, String was, String words) {
        Correction correction = new Correction();
        correction.supportId = supportId;
        correction.kind = row.getClass().getSimpleName();
        correction.recordId = row.id;
        correction.was = was;
        correction.words = words == null || words.isBlank() ? null : words.strip();
        return correction;
    }

    public boolean isOf(StoredRecord row) {
        return row.getClass().getSimpleName().equals(kind) && row.id == recordId;
    }
}

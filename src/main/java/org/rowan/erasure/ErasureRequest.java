package org.rowan.erasure;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * That a case is to be erased. {@code createdBy} has asked for it, {@code endedBy} has done it or taken it back. The record stays
 * when the case is gone; {@code words} go with it.
 */
@Entity
public class ErasureRequest extends StoredRecord {
    public static final String ERASED = "erased";
    /** By the one who had asked for it, after the wait, since there was no other manager. */
    public static final String ERASED_ALONE = "erased_alone";

    public static final String TAKEN_BACK = "taken_back";

    /** Exactly one of this and the next is set. */
    @CaseOf(CasePart.PERSON)
    public Long personId;

    @CaseOf(CasePart.REFERRAL)
    public Long referralId;

    /** The code of an {@link ErasureReason}. */
    public String reason;

    /** For whoever decides; null where nothing was said. */
    @Sealed
    public String words;

    /** Null while it waits. */
    public Instant endedAt;

    public String endedBy;
    public String ending;

    public ErasureReason because() {
        return ErasureReason.of(reason);
    }

    public boolean waits() {
        return endedAt == null;
    }

    /** What sort of part it was asked for on. */
    public CasePart part() {
        return personId == null ? CasePart.REFERRAL : CasePart.PERSON;
    }

    /** The part of the case on which it was asked for. */
    public long anchor() {
        return personId == null ? referralId : personId;
    }
}

package org.rowan.erasure;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.rowan.store.ErasedWhole;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** That a case is not to be erased, whoever asks for it: a court, the police or an inquiry may want it. It holds until it is ended. */
@Entity
@ErasedWhole
public class LegalHold extends StoredRecord {
    /** Exactly one of this and the next is set. */
    @CaseOf(CasePart.PERSON)
    public Long personId;

    @CaseOf(CasePart.REFERRAL)
    public Long referralId;

    @Sealed
    public String reason;

    /** The day on which somebody looks whether it is still needed. It holds after that day too. */
    public LocalDate review;

    /** Null while it holds. */
    public Instant endedAt;

    public String endedBy;

    /** The part of the case on which it was made. */
    public long anchor() {
        return personId == null ? referralId : personId;
    }
}

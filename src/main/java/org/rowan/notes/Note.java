package org.rowan.notes;

import jakarta.persistence.Entity;
import java.time.LocalDateTime;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/**
 * What a worker wrote, on a support period or on a referral (exactly one of them). A note is never changed.
 * {@code noted} is London local time.
 */
@Entity
public class Note extends StoredRecord {
    @CaseOf(CasePart.SUPPORT)
    public Long supportId;

    @CaseOf(CasePart.REFERRAL)
    public Long referralId;

    public LocalDateTime noted;

    @Sealed
    public String author;

    public String kind;
    public Integer minutes;

    @Sealed
    public String text;
}

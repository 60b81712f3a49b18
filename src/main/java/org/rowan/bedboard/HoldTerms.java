package org.rowan.bedboard;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;

/** What can change of a hold: who for, until when, and how it ended. */
@MappedSuperclass
public abstract class HoldTerms extends StoredRecord {
    /** A household has moved in. */
    public static final String USED = "used";
    /** Somebody let it go, or the referral was decided otherwise. */
    public static final String RELEASED = "released";
    /** It was a slip, and held no night. */
    public static final String TAKEN_BACK = "taken_back";

    /** The referral that it is for; null where it is for somebody told in words. */
    @CaseOf(CasePart.REFERRAL)
    public Long referralId;

    /** Who it is for, in words; null where it is for a referral. */
    @Sealed
    public String heldFor;

    /** London time; null only where a set brought it in without an end. */
    public LocalDateTime runsUntil;

    /** The first night that it no longer holds, where somebody has ended it. One that runs out has none. */
    public LocalDate ended;

    public String ending;

    @CaseOf(CasePart.SUPPORT)
    public Long usedById;

    /** Takes over what another says. */
    void take(HoldTerms other) {
        referralId = other.referralId;
        heldFor = other.heldFor;
        runsUntil = other.runsUntil;
        ended = other.ended;
        ending = other.ending;
        usedById = other.usedById;
    }
}

package org.rowan.store.sight;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.rowan.store.Sealed;
import org.rowan.store.StoredRecord;

/**
 * What a manager has said about who may see a case. {@code reason} says why, {@code createdBy} and {@code createdAt} by whom and
 * since when. It holds for the whole case of the person or the referral that it names, however that grows, until
 * {@code endedAt}; it is never removed, so that what held once can be told.
 */
@Entity
@FilterDef(
        name = CaseMap.FILTER,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = CaseMap.HIDDEN, type = Long.class))
public class SightRule extends StoredRecord {
    /** This user does not see the case. */
    public static final String SHUT_OUT = "shut_out";
    /** Only those named see the case. */
    public static final String RESTRICTED = "restricted";
    /** This user is named for a restricted case. */
    public static final String NAMED = "named";
    /** To this user the case was closed, and she looked all the same: a manager, in need, to be looked at by another. It changes nobody's sight. */
    public static final String LOOKED_PAST = "looked_past";

    /** Exactly one of this and the next is set. */
    @CaseOf(CasePart.PERSON)
    public Long personId;

    @CaseOf(CasePart.REFERRAL)
    public Long referralId;

    public String kind;
    /** Null where the rule is about nobody in particular. */
    @Sealed(house = true)
    public String userName;

    @Sealed
    public String reason;
    /** Every case with such rules has a number, by which its parts are marked; worked out, never typed. */
    public Long guardId;
    /** Who else could sign in when it was last made sure that none of them is this user under another name; one a line. */
    @Sealed(house = true)
    public String checkedUsers;

    public Instant endedAt;
    public String endedBy;

    @Sealed
    public String endReason;

    public boolean is(String other) {
        return kind.equals(other);
    }

    /** What sort of part the rule was made on. */
    public CasePart part() {
        return personId == null ? CasePart.REFERRAL : CasePart.PERSON;
    }

    /** The part of the case on which the rule was made. */
    public Long anchor() {
        return personId == null ? referralId : personId;
    }
}

package org.rowan.referral;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;
import org.rowan.store.sight.CaseOf;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.PartOfCase;

/**
 * Somebody asks a service to take a household. Without a person it is a nameless turn-away.
 *
 * <p>{@code received} is London local time. {@code adults} null stands for one, {@code children} null for none, as in the
 * exchange set. {@code reason} is set exactly while {@code decision} is not_placed; {@code decided} exactly while it is
 * not pending. {@code ringAgain}, London local time, says of one that waits when to ring again, as nobody answered.
 */
@Entity
@PartOfCase(CasePart.REFERRAL)
public class Referral extends ReferencedRecord {
    public static final String PENDING = "pending";
    public static final String PLACED = "placed";
    public static final String NOT_PLACED = "not_placed";
    public static final String WITHDRAWN = "withdrawn";

    public long serviceId;
    public LocalDateTime received;
    public String source = "not_known";

    @CaseOf(CasePart.PERSON)
    public Long personId;

    public Integer adults;
    public Integer children;
    public String homeAuthority;
    public String homeWard;
    public String risk;
    public String status;
    public String needs;
    public String decision = PENDING;
    public LocalDate decided;
    /** Who logged, decided or reopened it last; null where a set of records brought it. */
    public String decidedBy;

    public String reason;
    public String otherReasons;

    @Sealed
    public String offeredInstead;

    public Boolean laterPlaced;

    @Sealed
    public String referrer;

    public Boolean callback;

    @Sealed
    public String safeWhen;

    /** Names, with a comma between them, as {@link MustNotKnow} reads them. */
    @Sealed
    public String mustNotKnow;

    /** Codes of list authority in which she is not safe, as {@link org.rowan.kernel.CodesField} joins them. */
    @Sealed
    public String unsafeAreas;

    @Sealed
    public String note;

    public LocalDateTime ringAgain;

    public boolean isPending() {
        return decision.equals(PENDING);
    }

    /** Adults in the household, one where nothing is recorded. */
    public int adultCount() {
        return adults == null ? 1 : adults;
    }

    /** Children in the household, none where nothing is recorded. */
    public int childCount() {
        return children == null ? 0 : children;
    }
}

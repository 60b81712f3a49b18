package org.rowan.referral.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rowan.referral.FollowUp;
import org.rowan.referral.ReferralRow;
import org.rowan.store.Tx;

/** Reads what was asked of those who were not placed. */
public final class FollowUpQueries {
    private FollowUpQueries() {}

    /**
     * A household that was not placed.
     *
     * @param last when it was last asked for since the decision, null if never
     */
    public record Asked(ReferralRow row, LocalDate last) {}

    /** Those not placed between two days of whom it is not known that they were placed later, and for whom somebody can be asked. */
    public static List<Asked> notPlaced(Tx tx, LocalDate from, LocalDate to) {
        Map<Long, LocalDate> asked = new HashMap<>();
        tx.session()
                .createSelectionQuery(
                        "select f.referralId, max(f.asked) from FollowUp f join Referral r on r.id = f.referralId"
                                + " where r.decided between :from and :to and f.asked >= r.decided group by f.referralId",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list()
                .forEach(row -> asked.put((Long) row[0], (LocalDate) row[1]));
        return ReferralQueries.toAskFor(tx, from, to).stream()
                .map(row -> new Asked(row, asked.get(row.id())))
                .toList();
    }

    public static List<FollowUp> of(Tx tx, long referralId) {
        return tx.session()
                .createSelectionQuery("from FollowUp where referralId = :referral order by id desc", FollowUp.class)
                .setParameter("referral", referralId)
                .list();
    }
}

package org.rowan.referral.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rowan.referral.FormerDecision;
import org.rowan.referral.ReferralRow;
import org.rowan.store.Tx;

/** Finds referrals. */
public final class ReferralQueries {
    private static final String ROWS =
            "select new org.rowan.referral.ReferralRow(r.id, r.serviceId, r.received, r.source,"
                    + " r.personId, p.givenName, p.familyName, r.adults, r.children, r.risk, r.decision, r.decided, r.reason,"
                    + " r.ringAgain)"
                    + " from Referral r left join Person p on p.id = r.personId ";
    private static final String NEWEST_FIRST = "order by r.received desc, r.id desc";

    private ReferralQueries() {}

    public static List<ReferralRow> rows(Tx tx) {
        return tx.session()
                .createSelectionQuery(ROWS + NEWEST_FIRST, ReferralRow.class)
                .list();
    }

    public static List<ReferralRow> rowsOf(Tx tx, long personId) {
        return tx.session()
                .createSelectionQuery(ROWS + "where r.personId = :person " + NEWEST_FIRST, ReferralRow.class)
                .setParameter("person", personId)
                .list();
    }

    /** Referrals still waiting for a decision, the oldest first. */
    public static List<ReferralRow> waiting(Tx tx) {
        return tx.session()
                .createSelectionQuery(
                        ROWS + "where r.decision = 'pending' order by r.received, r.id", ReferralRow.class)
                .list();
    }

    /** Referrals decided not placed from one day to another, both included. */
    public static List<ReferralRow> notPlaced(Tx tx, LocalDate from, LocalDate to) {
        return tx.session()
                .createSelectionQuery(
                        ROWS + "where r.decision = 'not_placed' and r.decided between :from and :to " + NEWEST_FIRST,
                        ReferralRow.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list();
    }

    /** Referrals not placed from one day to another that may have been placed later, and that name somebody to ask for or to ask. */
    static List<ReferralRow> toAskFor(Tx tx, LocalDate from, LocalDate to) {
        return tx.session()
                .createSelectionQuery(
                        ROWS + "where r.decision = 'not_placed' and r.decided between :from and :to"
                                + " and (r.laterPlaced is null or r.laterPlaced = false)"
                                + " and (r.personId is not null or r.referrer is not null) order by r.decided, r.id",
                        ReferralRow.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list();
    }

    /** Referrals received from one day to another, both included. */
    public static List<ReferralRow> received(Tx tx, LocalDate from, LocalDate to) {
        return tx.session()
                .createSelectionQuery(
                        ROWS + "where r.received >= :from and r.received < :until " + NEWEST_FIRST, ReferralRow.class)
                .setParameter("from", from.atStartOfDay())
                .setParameter("until", to.plusDays(1).atStartOfDay())
                .list();
    }

    /**
     * The id of what was kept when a referral was last decided in this store: what the decision made has later ids, and the
     * first of its kind is the decision's own, as ids only grow. No id is later where it was imported with its decision.
     */
    public static long lastDecided(Tx tx, long referralId) {
        Long last = tx.session()
                .createSelectionQuery("select max(id) from FormerDecision where referralId = :id", Long.class)
                .setParameter("id", referralId)
                .getSingleResult();
        return last == null ? Long.MAX_VALUE : last;
    }

    /** The decisions that a referral had before the one it has, newest first. */
    public static List<FormerDecision> former(Tx tx, long referralId) {
        return tx.session()
                .createSelectionQuery(
                        "from FormerDecision where referralId = :id and decision <> 'pending' order by id desc",
                        FormerDecision.class)
                .setParameter("id", referralId)
                .list();
    }

    /** How often each main reason was given. */
    public static Map<String, Long> reasonsUsed(Tx tx) {
        Map<String, Long> used = new HashMap<>();
        tx.session()
                .createSelectionQuery(
                        "select reason, count(*) from Referral where decision = 'not_placed' group by reason",
                        Object[].class)
                .list()
                .forEach(row -> used.put((String) row[0], (Long) row[1]));
        return used;
    }

    /** The service of the referral that a user logged last. */
    public static Optional<Long> lastService(Tx tx, String user) {
        return tx
                .session()
                .createSelectionQuery(
                        "select serviceId from Referral where createdBy = :user order by id desc", Long.class)
                .setParameter("user", user)
                .setMaxResults(1)
                .list()
                .stream()
                .findFirst();
    }
}

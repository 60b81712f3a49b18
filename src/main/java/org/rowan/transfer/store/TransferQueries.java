package org.rowan.transfer.store;

import java.util.List;
import java.util.Optional;
import org.rowan.people.ContactWay;
import org.rowan.store.Tx;
import org.rowan.support.SupportPeriod;
import org.rowan.transfer.CaseTransfer;
import org.rowan.transfer.TransferKey;

/** Reads the keys of a store and what went and came. */
public final class TransferQueries {
    private TransferQueries() {}

    public static Optional<TransferKey> key(Tx tx) {
        return tx.session()
                .createSelectionQuery("from TransferKey order by id", TransferKey.class)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /** Whether a file of this number was taken in. */
    public static boolean isTaken(Tx tx, String transfer) {
        return tx.session()
                        .createSelectionQuery("select count(*) from TakenTransfer where transfer = :it", Long.class)
                        .setParameter("it", transfer)
                        .getSingleResult()
                > 0;
    }

    /** What went and came of a case, the newest first. */
    public static List<CaseTransfer> of(Tx tx, long supportId) {
        return tx.session()
                .createSelectionQuery(
                        "from CaseTransfer where supportId = :support order by id desc", CaseTransfer.class)
                .setParameter("support", supportId)
                .list();
    }

    /** The ways to reach some people. */
    public static List<ContactWay> ways(Tx tx, List<Long> people) {
        return people.isEmpty()
                ? List.of()
                : tx.session()
                        .createSelectionQuery(
                                "from ContactWay where personId in (:people) order by id", ContactWay.class)
                        .setParameterList("people", people)
                        .list();
    }

    public static int documents(Tx tx, long supportId) {
        return tx.session()
                .createSelectionQuery("select count(*) from Document where supportId = :support", Long.class)
                .setParameter("support", supportId)
                .getSingleResult()
                .intValue();
    }

    public static SupportPeriod support(Tx tx, String reference) {
        return tx.session()
                .createSelectionQuery("from SupportPeriod where reference = :it", SupportPeriod.class)
                .setParameter("it", reference)
                .getSingleResult();
    }
}

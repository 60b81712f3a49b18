package org.rowan.returns.store;

import java.util.List;
import java.util.Optional;
import org.rowan.returns.release.ExplainedChange;
import org.rowan.returns.release.PreparedReturn;
import org.rowan.returns.release.SignedReturn;
import org.rowan.store.Tx;

/** Looks up what was prepared, signed and explained. */
public final class SigningQueries {
    private SigningQueries() {}

    /** The last version of a quarter that was signed. */
    public static Optional<SignedReturn> signed(Tx tx, String period) {
        return tx
                .session()
                .createSelectionQuery(
                        "from SignedReturn where period = :period order by releaseVersion desc", SignedReturn.class)
                .setParameter("period", period)
                .setMaxResults(1)
                .list()
                .stream()
                .findFirst();
    }

    /** A certain version of a quarter that was signed. */
    public static Optional<SignedReturn> signed(Tx tx, String period, int version) {
        return Optional.ofNullable(tx.session()
                .createSelectionQuery(
                        "from SignedReturn where period = :period and releaseVersion = :version", SignedReturn.class)
                .setParameter("period", period)
                .setParameter("version", version)
                .getSingleResultOrNull());
    }

    /** The signed quarters, the earliest first. */
    public static List<String> signedPeriods(Tx tx) {
        return tx.session()
                .createSelectionQuery("select distinct period from SignedReturn order by period", String.class)
                .list();
    }

    /** The last time that a version of a quarter was held ready. */
    public static Optional<PreparedReturn> prepared(Tx tx, String period, int version) {
        return tx
                .session()
                .createSelectionQuery(
                        "from PreparedReturn where period = :period and releaseVersion = :version order by id desc",
                        PreparedReturn.class)
                .setParameter("period", period)
                .setParameter("version", version)
                .setMaxResults(1)
                .list()
                .stream()
                .findFirst();
    }

    public static List<ExplainedChange> explained(Tx tx, String period) {
        return tx.session()
                .createSelectionQuery(
                        "from ExplainedChange where period = :period order by against, place", ExplainedChange.class)
                .setParameter("period", period)
                .list();
    }
}

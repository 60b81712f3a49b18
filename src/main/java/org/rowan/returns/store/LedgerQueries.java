package org.rowan.returns.store;

import java.util.List;
import java.util.Optional;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.LedgerPage;
import org.rowan.store.Tx;

/** Reads the ledger of released figures. */
public final class LedgerQueries {
    private LedgerQueries() {}

    public static Optional<LedgerCover> cover(Tx tx) {
        return Optional.ofNullable(tx.session()
                .createSelectionQuery("from LedgerCover", LedgerCover.class)
                .getSingleResultOrNull());
    }

    /** All pages, the first one first. */
    public static List<LedgerPage> pages(Tx tx) {
        return tx.session()
                .createSelectionQuery("from LedgerPage order by page", LedgerPage.class)
                .list();
    }
}

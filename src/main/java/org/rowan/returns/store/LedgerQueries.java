package org.rowan.returns.store;

import java.util.List;
import java.util.Optional;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.LedgerPage;
import org.rowan.store.AuditEntry;
import org.rowan.store.Tx;

/** Reads the ledger of released figures. */
public final class LedgerQueries {
    private LedgerQueries() {}

    public static Optional<LedgerCover> cover(Tx tx) {
        return Optional.ofNullable(tx.session()
                .createSelectionQuery("from LedgerCover", LedgerCover.class)
                .getSingleResultOrNull());
    }

    /** The last time that this store came out of a backup. */
    public static Optional<AuditEntry> lastRestore(Tx tx) {
        return tx
                .session()
                .createSelectionQuery("from AuditEntry where action = :restored order by seq desc", AuditEntry.class)
                .setParameter("restored", AuditEntry.RESTORED)
                .setMaxResults(1)
                .list()
                .stream()
                .findFirst();
    }

    /** How many pages were written after an entry of the audit. */
    public static long pagesAfter(Tx tx, AuditEntry entry) {
        return tx.session()
                .createSelectionQuery(
                        "select count(*) from AuditEntry where action = :released and seq > :seq", Long.class)
                .setParameter("released", LedgerPage.RELEASED)
                .setParameter("seq", entry.seq)
                .getSingleResult();
    }

    /** All pages, the first one first. */
    public static List<LedgerPage> pages(Tx tx) {
        return tx.session()
                .createSelectionQuery("from LedgerPage order by page", LedgerPage.class)
                .list();
    }
}

package org.rowan.returns.release;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.ledger.Chain;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.Problem;
import org.rowan.returns.export.RowsText;
import org.rowan.returns.store.LedgerQueries;
import org.rowan.store.AuditEntry;
import org.rowan.store.Tx;

/** Reads and writes the ledger inside a transaction, so that an entry is there with what it belongs to or not at all. */
final class LedgerBook {
    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LedgerBook() {}

    /**
     * All entries, the oldest first.
     *
     * @throws Problem of kind REFUSED if one is not as it was written, or is missing
     */
    static List<LedgerEntry> entries(Tx tx) {
        List<LedgerEntry> entries =
                LedgerQueries.pages(tx).stream().map(LedgerBook::entry).toList();
        Chain.requireWhole(entries);
        Optional<LedgerCover> cover = LedgerQueries.cover(tx);
        int pages = cover.map(found -> found.pages).orElse(0);
        boolean ends = entries.isEmpty()
                || (cover.isPresent() && entries.getLast().hash().equals(cover.get().endHash));
        if (pages != entries.size() || !ends) {
            throw Chain.damaged();
        }
        return entries;
    }

    /** Adds an entry behind the last one. */
    static LedgerEntry append(Tx tx, LedgerEntry.Kind kind, Release release) {
        LedgerEntry entry = Chain.next(entries(tx), kind, release);
        LedgerCover cover = cover(tx);
        tx.insert(page(entry));
        cover.pages++;
        cover.endHash = entry.hash();
        tx.update(cover);
        tx.note(LedgerPage.RELEASED, "LedgerPage", entry.number(), release.id());
        return entry;
    }

    /** The cover, which is made when it is first needed. */
    static LedgerCover cover(Tx tx) {
        return LedgerQueries.cover(tx).orElseGet(() -> {
            LedgerCover cover = new LedgerCover();
            cover.endHash = "";
            byte[] secret = new byte[SECRET];
            RANDOM.nextBytes(secret);
            cover.secret = HexFormat.of().formatHex(secret);
            return tx.insert(cover);
        });
    }

    /** The last restore, unless somebody has said since what had left after the backup was made. */
    static Optional<AuditEntry> unanswered(Tx tx) {
        long answered =
                LedgerQueries.cover(tx).map(cover -> cover.restoreAnswered).orElse(0L);
        return LedgerQueries.lastRestore(tx).filter(restore -> restore.seq > answered);
    }

    private static LedgerEntry entry(LedgerPage page) {
        return new LedgerEntry(
                page.page,
                page.kind,
                new Release(
                        page.releaseId,
                        page.provider,
                        page.period,
                        new Terms(page.smallest, page.base, page.releaseVersion),
                        RowsText.read(page.figures)),
                page.previous,
                page.hash);
    }

    private static LedgerPage page(LedgerEntry entry) {
        Release release = entry.release();
        LedgerPage page = new LedgerPage();
        page.page = entry.number();
        page.kind = entry.kind();
        page.releaseId = release.id();
        page.provider = release.provider();
        page.period = release.period();
        page.smallest = release.terms().k();
        page.base = release.terms().base();
        page.releaseVersion = release.terms().version();
        page.figures = RowsText.of(release.rows());
        page.previous = entry.previous();
        page.hash = entry.hash();
        return page;
    }
}

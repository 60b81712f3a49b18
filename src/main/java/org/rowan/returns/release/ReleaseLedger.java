package org.rowan.returns.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.audit.AuditReport;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.returns.store.LedgerQueries;
import org.rowan.store.Store;

/**
 * The ledger of everything that ever left. It is begun once, by saying what was published before there was one; until then
 * nothing about people leaves.
 */
public final class ReleaseLedger {
    private final Store store;

    public ReleaseLedger(Store store) {
        this.store = store;
    }

    /**
     * What the ledger says.
     *
     * @param begun the day on which it was begun; empty until then
     * @param earlier what was published before
     */
    public record State(Optional<LocalDate> begun, Optional<LedgerCover.Earlier> earlier, List<LedgerEntry> entries) {
        @Override
        public String toString() {
            return "ledger of " + entries.size();
        }
    }

    /** @throws Problem of kind REFUSED if it is damaged */
    public State state() {
        return store.read(Right.MAKE_RETURNS, tx -> {
            Optional<LedgerCover> cover = LedgerQueries.cover(tx);
            return new State(
                    cover.map(found -> found.begun), cover.map(found -> found.earlier), LedgerBook.entries(tx));
        });
    }

    /**
     * Begins the ledger.
     *
     * @param earlier what was published before
     * @throws Problem of kind REFUSED if it was begun, or if something is said to be entered and nothing is
     */
    public void begin(LedgerCover.Earlier earlier) {
        store.change(Right.SIGN_RETURNS, tx -> {
            LedgerCover cover = LedgerBook.cover(tx);
            boolean entered = LedgerBook.entries(tx).stream().anyMatch(ReleaseLedger::isOutside);
            if (cover.begun != null) {
                throw Problem.of(Problem.Kind.REFUSED, "The ledger was begun already.");
            }
            if (entered != (earlier == LedgerCover.Earlier.ENTERED)) {
                throw Problem.of(
                        Problem.Kind.REFUSED,
                        entered
                                ? "Figures that were published before stand in the ledger. Begin it with those."
                                : "Nothing that was published before stands in the ledger yet. Enter it first.");
            }
            cover.begun = London.today(tx.clock());
            cover.earlier = earlier;
            tx.update(cover);
        });
    }

    /**
     * Enters figures that were published elsewhere. From now on every return is audited beside them.
     *
     * @return how many were entered; what stands in the ledger already is not entered twice
     * @throws Problem of kind INPUT if they are another provider's, or contradict what the ledger has
     */
    public int enter(List<Release> outside) {
        return store.write(Right.MAKE_RETURNS, tx -> {
            String own = ProviderQueries.provider(tx)
                    .map(provider -> provider.reference)
                    .orElse("");
            List<LedgerEntry> entries = LedgerBook.entries(tx);
            List<Release> all =
                    new ArrayList<>(entries.stream().map(LedgerEntry::release).toList());
            int entered = 0;
            for (Release release : outside) {
                if (!release.provider().equals(own)) {
                    throw Problem.of(
                            Problem.Kind.INPUT,
                            "The figures are another provider's. Nothing was entered; check the provider's code.");
                }
                Release figures = asOutside(release);
                if (all.stream().noneMatch(known -> isSame(known, figures))) {
                    all.add(figures);
                    LedgerBook.append(tx, LedgerEntry.Kind.OUTSIDE, figures);
                    entered++;
                }
            }
            AuditReport report = Audit.findings(all);
            if (!report.contradictory().isEmpty()) {
                throw Problem.of(
                        Problem.Kind.INPUT,
                        "The figures contradict what was released before: no numbers could have given both. Nothing was"
                                + " entered; check the periods, the services and the values.");
            }
            return entered;
        });
    }

    /** A version is only told apart among the returns that were signed here. */
    private static Release asOutside(Release release) {
        Terms terms = new Terms(release.terms().k(), release.terms().base(), 0);
        return new Release(release.id(), release.provider(), release.period(), terms, release.rows());
    }

    private static boolean isSame(Release known, Release figures) {
        return known.rows().equals(figures.rows());
    }

    private static boolean isOutside(LedgerEntry entry) {
        return entry.kind() == LedgerEntry.Kind.OUTSIDE;
    }
}

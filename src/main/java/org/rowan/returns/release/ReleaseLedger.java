package org.rowan.returns.release;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.audit.Audit;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.returns.export.PackageReader;
import org.rowan.returns.export.ReleasedFiles;
import org.rowan.returns.export.SignedPackage;
import org.rowan.returns.store.LedgerQueries;
import org.rowan.store.AuditEntry;
import org.rowan.store.Store;
import org.rowan.store.Tx;

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
     * @param restored whether the store came out of a backup and nobody has said yet what left after that was made
     */
    public record State(
            Optional<LocalDate> begun,
            Optional<LedgerCover.Earlier> earlier,
            List<LedgerEntry> entries,
            Optional<Restored> restored) {
        @Override
        public String toString() {
            return "ledger of " + entries.size();
        }
    }

    /**
     * That the ledger may be older than what went out.
     *
     * @param entered how many releases were entered since
     */
    public record Restored(Instant at, long entered) {}

    /** @throws Problem of kind REFUSED if it is damaged */
    public State state() {
        return store.read(Right.MAKE_RETURNS, tx -> {
            Optional<LedgerCover> cover = LedgerQueries.cover(tx);
            return new State(
                    cover.map(found -> found.begun),
                    cover.map(found -> found.earlier),
                    LedgerBook.entries(tx),
                    restored(tx));
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
            LedgerBook.unanswered(tx).ifPresent(restore -> cover.restoreAnswered = restore.seq);
            tx.update(cover);
        });
    }

    private static Optional<Restored> restored(Tx tx) {
        return LedgerBook.unanswered(tx)
                .map(restore -> new Restored(restore.at, LedgerQueries.pagesAfter(tx, restore)));
    }

    /**
     * Says what left between the backup out of which this store came and its restoring: only a person can know.
     *
     * @throws Problem of kind REFUSED if it did not come out of one or that was said, or if it is not what was entered
     */
    public void afterRestore(LedgerCover.Earlier left) {
        store.change(Right.MAKE_RETURNS, tx -> {
            AuditEntry restore = LedgerBook.unanswered(tx)
                    .orElseThrow(() -> Problem.of(
                            Problem.Kind.REFUSED, "There is no restore of which it still had to be said what left."));
            boolean entered = LedgerQueries.pagesAfter(tx, restore) > 0;
            if (entered != (left == LedgerCover.Earlier.ENTERED)) {
                throw Problem.of(
                        Problem.Kind.REFUSED,
                        entered
                                ? "Returns were entered since the restore. Say that those are all."
                                : "Nothing was entered since the restore yet. Enter the packages that left first.");
            }
            LedgerCover cover = LedgerBook.cover(tx);
            cover.restoreAnswered = restore.seq;
            tx.update(cover);
            tx.note(
                    "left since the backup",
                    null,
                    null,
                    left.name().toLowerCase(Locale.ROOT) + ", restore at " + restore.at);
        });
    }

    /**
     * Enters files: packages that were signed here and that a restored store has forgotten stand in it again as they went
     * out; all else as in {@link #enter}.
     *
     * @return how many releases were entered
     * @throws Problem of kind INPUT as {@link #enter} and {@link ReleasedFiles#read}
     */
    public int enterFiles(List<Path> files) {
        List<SignedPackage> signed = files.stream()
                .flatMap(file -> PackageReader.signed(file).stream())
                .toList();
        List<Release> releases = files.stream()
                .flatMap(file -> ReleasedFiles.read(file, 0).stream())
                .toList();
        return store.write(
                Right.MAKE_RETURNS,
                tx -> tx.sight().ofEverybody(() -> {
                    boolean forgotten = LedgerBook.unanswered(tx).isPresent();
                    List<SignedPackage> own = signed.stream()
                            .filter(found ->
                                    forgotten && found.release().provider().equals(provider(tx)))
                            .toList();
                    Set<String> putBack =
                            own.stream().map(found -> found.release().id()).collect(Collectors.toSet());
                    return new PutBack(tx).all(own)
                            + enter(
                                    tx,
                                    releases.stream()
                                            .filter(release -> !putBack.contains(release.id()))
                                            .toList());
                }));
    }

    private static String provider(Tx tx) {
        return ProviderQueries.provider(tx).map(provider -> provider.reference).orElse("");
    }

    /**
     * Enters figures that were published elsewhere. From now on every return is audited beside them.
     *
     * @return how many were entered; what stands in the ledger already is not entered twice
     * @throws Problem of kind INPUT if they are another provider's, or contradict what the ledger has
     */
    public int enter(List<Release> outside) {
        return store.write(Right.MAKE_RETURNS, tx -> enter(tx, outside));
    }

    private static int enter(Tx tx, List<Release> outside) {
        List<Release> all = new ArrayList<>(
                LedgerBook.entries(tx).stream().map(LedgerEntry::release).toList());
        int entered = 0;
        for (Release release : outside) {
            if (!release.provider().equals(provider(tx))) {
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
        if (!Audit.findings(all).contradictory().isEmpty()) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "The figures contradict what was released before: no numbers could have given both. Nothing was"
                            + " entered; check the periods, the services and the values.");
        }
        return entered;
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

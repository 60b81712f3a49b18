package org.rowan.returns.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.returns.ReturnGuide;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.Folders;
import org.rowan.returns.export.ReturnContents;
import org.rowan.returns.export.ReturnPackage;
import org.rowan.returns.export.RevisionReason;
import org.rowan.returns.export.Sha256;
import org.rowan.returns.export.Stand;
import org.rowan.returns.store.SigningQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/**
 * Signs returns off: one person holds the figures ready, a manager signs them. From then on the package, its hash and its
 * page in the ledger stay as they are.
 */
public final class Signing {
    private final Store store;

    public Signing(Store store) {
        this.store = store;
    }

    /**
     * Holds the figures of a quarter ready, as they are now: of a signed one those of its next version.
     *
     * @throws Problem of kind REFUSED if it has not ended or a check fails; if it was signed, as {@link #revise}
     */
    public Made prepare(FinancialQuarter quarter) {
        return counting(Right.MAKE_RETURNS, tx -> {
            Made made = Making.now(tx, quarter);
            if (made.standing().isSigned()) {
                made = next(tx, made);
            }
            SigningRules.requireReady(tx, made);
            int version = version(made);
            PreparedReturn held = new PreparedReturn();
            held.period = quarter.toString();
            held.releaseVersion = version;
            held.digest = Making.digest(made.published().rows());
            tx.insert(held);
            tx.note("return prepared", null, null, made.name().id(version));
            return Making.now(tx, quarter);
        });
    }

    /** The next version of a signed return, from the records as they are now. */
    private static Made next(Tx tx, Made signed) {
        FinancialQuarter quarter = signed.name().quarter();
        SigningRules.requireLast(tx, quarter);
        Made again = Making.again(tx, quarter, version(signed));
        SigningRules.requireReady(tx, again);
        SigningRules.requireChanged(tx, again);
        return again;
    }

    /** The version that is to be signed next. */
    private static int version(Made made) {
        return made.standing().signed().map(Standing.Signed::version).orElse(0) + 1;
    }

    /**
     * Signs a quarter's return. Nobody signs alone without a reason, which the council sees.
     *
     * @param alone why the same person prepared it; needed only if nobody else has
     * @throws Problem of kind REFUSED if it was signed, has not ended, is out of order, a check fails, or the figures are
     *     no longer those that somebody else held ready
     */
    public Made sign(FinancialQuarter quarter, Optional<AloneReason> alone) {
        return counting(Right.SIGN_RETURNS, tx -> {
            Made made = Making.now(tx, quarter);
            if (made.standing().isSigned()) {
                throw signedAlready();
            }
            SigningRules.requireReady(tx, made);
            keep(tx, made, 1, by(tx, made, alone), Optional.empty());
            return Making.now(tx, quarter);
        });
    }

    /**
     * Signs the next version of a return that was signed, since its records have changed.
     *
     * @param why there is a new version
     * @param alone why the same person prepared it; needed only if nobody else has
     * @throws Problem of kind REFUSED if it is not the one that was signed last, if nothing has changed, or if so little has
     *     that the difference would tell of somebody
     */
    public Made revise(FinancialQuarter quarter, RevisionReason why, Optional<AloneReason> alone) {
        return counting(Right.SIGN_RETURNS, tx -> {
            Made signed = Making.now(tx, quarter);
            if (!signed.standing().isSigned()) {
                throw Problem.of(Problem.Kind.REFUSED, "This return was not signed yet. Sign it first.");
            }
            Made again = next(tx, signed);
            keep(tx, again, version(signed), by(tx, again, alone), Optional.of(why));
            return Making.now(tx, quarter);
        });
    }

    /**
     * Writes the package that was signed last, byte for byte.
     *
     * @throws Problem of kind REFUSED if none was or the folder has another file of that name, DISK if it can't be written
     */
    public Path export(FinancialQuarter quarter, Path folder) {
        SignedReturn signed = store.read(Right.MAKE_RETURNS, tx -> SigningQueries.signed(tx, quarter.toString()))
                .orElseThrow(() -> Problem.of(Problem.Kind.REFUSED, "This return was not signed yet. Sign it first."));
        if (!Sha256.of(signed.content).equals(signed.sha256)) {
            throw Problem.of(
                    Problem.Kind.STORE,
                    "The signed return is damaged in this store, so it was not written. Restore the store from a backup.");
        }
        store.note("return written", null, null, signed.fileName);
        return ReturnPackage.writeSigned(Folders.existing(folder), signed.fileName, signed.content);
    }

    /** Everybody counts, whoever signs. */
    private Made counting(Right right, Function<Tx, Made> change) {
        return QuarterlyReturn.shown(store, store.write(right, tx -> tx.sight().ofEverybody(() -> change.apply(tx))));
    }

    private record By(String prepared, Optional<AloneReason> alone) {}

    private static By by(Tx tx, Made made, Optional<AloneReason> alone) {
        Optional<Standing.Prepared> prepared = made.standing().prepared();
        boolean held = made.standing()
                .outdated()
                .filter(other -> !other.by().equals(tx.user()))
                .isPresent();
        if (prepared.filter(other -> !other.by().equals(tx.user())).isPresent()) {
            return new By(prepared.orElseThrow().by(), Optional.empty());
        }
        if (alone.isPresent()) {
            return new By(tx.user(), alone);
        }
        throw Problem.of(
                Problem.Kind.REFUSED,
                held
                        ? "The figures have changed since they were held ready, so it was not signed. Let them be held ready"
                                + " again, or say why you sign alone."
                        : "Nobody else has held this return ready. Let somebody do so, or say why you sign alone.");
    }

    private static void keep(Tx tx, Made made, int version, By by, Optional<RevisionReason> why) {
        Published published = made.published();
        String period = made.name().quarter().toString();
        List<LedgerEntry> entries = LedgerBook.entries(tx);
        Stand stand = new Stand(
                version == 1 ? Stand.Status.FINAL : Stand.Status.REVISED,
                version,
                by.alone(),
                why,
                made.standing().settled(),
                Changes.explained(tx, made, entries));
        byte[] content = ReturnPackage.bytes(
                new ReturnContents(made.name(), published, before(entries, made), ReturnGuide.explained(), stand));
        LedgerEntry entry = LedgerBook.append(
                tx,
                LedgerEntry.Kind.RETURN,
                new Release(
                        made.name().id(version),
                        made.name().providerCode(),
                        period,
                        new Terms(published.k(), published.base(), version),
                        published.rows()));
        made.standing().declared().ifPresent(declared -> Declarations.keepUsual(tx, declared));
        SignedReturn row = new SignedReturn();
        row.period = period;
        row.releaseVersion = version;
        row.ledgerPage = entry.number();
        row.rules = published.rules();
        row.preparedBy = by.prepared();
        row.aloneBecause = by.alone().orElse(null);
        row.revisedBecause = why.orElse(null);
        row.fileName = made.name().packageFile(version);
        row.content = content;
        row.sha256 = Sha256.of(content);
        row.closing = Making.closing(tx, made.name().quarter());
        tx.insert(row);
        tx.note("return signed", null, null, made.name().id(version) + " " + row.sha256);
    }

    /** The return of the quarter before, as it was signed. */
    static Optional<Release> before(List<LedgerEntry> entries, Made made) {
        String previous = made.name().quarter().previous().toString();
        return entries.stream()
                .filter(entry -> entry.kind() == LedgerEntry.Kind.RETURN)
                .map(LedgerEntry::release)
                .filter(release -> release.period().equals(previous))
                .reduce((first, last) -> last);
    }

    private static Problem signedAlready() {
        return Problem.of(
                Problem.Kind.REFUSED,
                "This return was signed already and stays as it is. It can be written again, byte for byte.");
    }
}

package org.rowan.returns.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.returns.CarriedOver;
import org.rowan.returns.export.RowsText;
import org.rowan.returns.export.Sha256;
import org.rowan.returns.export.SignedPackage;
import org.rowan.returns.export.Stand;
import org.rowan.returns.store.SigningQueries;
import org.rowan.store.Tx;

/**
 * Takes returns back that were signed here and that a restored store has forgotten: from then on they stand in it as they
 * went out, and are not signed a second time with other figures.
 */
final class PutBack {
    private static final Comparator<SignedPackage> IN_ORDER = Comparator.comparing(
                    (SignedPackage one) -> FinancialQuarter.parse(one.release().period()))
            .thenComparingInt(one -> one.release().terms().version());

    private final Tx tx;

    PutBack(Tx tx) {
        this.tx = tx;
    }

    /**
     * Takes them back, the earliest first.
     *
     * @return how many; those that the store has are not taken twice
     * @throws Problem of kind INPUT if one is another than the store has, one before it is lacking, or its year was settled
     *     otherwise
     */
    int all(List<SignedPackage> packages) {
        return (int) packages.stream().sorted(IN_ORDER).filter(this::one).count();
    }

    private boolean one(SignedPackage found) {
        Release release = found.release();
        Optional<SignedReturn> known =
                SigningQueries.signed(tx, release.period(), release.terms().version());
        String sha256 = Sha256.of(found.content());
        if (known.isPresent()) {
            if (!known.get().sha256.equals(sha256)) {
                throw refused(
                        "There are two returns %s: this one and the one that was signed in this store. Nothing was"
                                + " entered; ask the council which one it has.",
                        release.id());
            }
            return false;
        }
        requireNext(release);
        found.settled().ifPresent(settled -> keep(FinancialQuarter.parse(release.period()), settled));
        SignedReturn row = new SignedReturn();
        row.period = release.period();
        row.releaseVersion = release.terms().version();
        row.ledgerPage = LedgerBook.append(tx, LedgerEntry.Kind.RETURN, release).number();
        row.rules = found.given().rules();
        row.preparedBy = SignedReturn.PUT_BACK;
        row.aloneBecause = found.aloneBecause().orElse(null);
        row.revisedBecause = found.revisedBecause().orElse(null);
        row.fileName = found.fileName();
        row.content = found.content();
        row.sha256 = sha256;
        row.closing = closing(release);
        tx.insert(row);
        tx.note("return put back", null, null, release.id() + " " + sha256);
        return true;
    }

    private void keep(FinancialQuarter quarter, Stand.Settled settled) {
        Declarations.keepAsLeft(
                tx, quarter, new Declared(quarter.year(), settled.declaration(), Declared.Origin.of(settled.origin())));
    }

    /**
     * What was remembered of the quarter before, and what this return added to it: the records are older than it, or entered
     * anew. Of a kind of which the return says nothing there is nothing to go on from.
     */
    private String closing(Release release) {
        FinancialQuarter quarter = FinancialQuarter.parse(release.period());
        return SigningQueries.signed(tx, quarter.previous().toString())
                .map(before -> RowsText.of(RowsText.read(before.closing).stream()
                        .flatMap(row -> goneOn(row, release).stream())
                        .toList()))
                .orElseGet(() -> Making.closing(tx, quarter));
    }

    private static Optional<PublishedRow> goneOn(PublishedRow before, Release release) {
        List<PublishedRow> totals = release.rows().stream()
                .filter(row -> row.table().equals(before.table())
                        && row.serviceKind().equals(before.serviceKind())
                        && row.dimension().equals(before.dimension())
                        && row.category().equals(Figure.TOTAL))
                .toList();
        long added = totals.stream()
                .filter(row ->
                        row.measure().equals(before.measure()) || row.measure().equals(CarriedOver.ADJUSTMENT))
                .mapToLong(PutBack::shown)
                .sum();
        return totals.stream()
                .filter(row -> row.measure().equals(before.measure()) && row.cell() instanceof Cell.Shown)
                .findFirst()
                .map(row -> before.in(LateRecords.until(FinancialQuarter.parse(release.period())))
                        .holding(new Cell.Shown(shown(before) + added)));
    }

    private static long shown(PublishedRow row) {
        return row.cell() instanceof Cell.Shown(long value) ? value : 0;
    }

    /** Each return goes on from the one before. */
    private void requireNext(Release release) {
        List<String> signed = SigningQueries.signedPeriods(tx);
        FinancialQuarter quarter = FinancialQuarter.parse(release.period());
        int version = release.terms().version();
        int before = SigningQueries.signed(tx, release.period())
                .map(last -> last.releaseVersion)
                .orElse(0);
        boolean follows = signed.isEmpty()
                || signed.contains(release.period())
                || quarter.equals(FinancialQuarter.parse(signed.getLast()).next());
        if (!follows || version != before + 1) {
            throw refused(
                    "A return before %s is lacking: the earlier quarters, and its earlier versions. Nothing was"
                            + " entered; enter those with it.",
                    release.id());
        }
    }

    private static Problem refused(String sentence, String id) {
        return Problem.of(Problem.Kind.INPUT, sentence.formatted(id));
    }
}

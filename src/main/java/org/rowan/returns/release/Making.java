package org.rowan.returns.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Disclosure;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.ladder.MergedKinds;
import org.rowan.disclosure.ladder.Protection;
import org.rowan.disclosure.ladder.Request;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.returns.Balance;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.export.ReturnName;
import org.rowan.returns.export.RowsText;
import org.rowan.returns.export.Sha256;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.store.FactsQueries;
import org.rowan.returns.store.LedgerQueries;
import org.rowan.returns.store.SigningQueries;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.store.Tx;

/** Makes a quarter's return inside a transaction: counts, and decides what may leave beside everything that ever left. */
final class Making {
    private static final int LAST_QUARTER = 4;

    private final Tx tx;
    private final FinancialQuarter quarter;
    private final Facts facts;
    private final boolean restored;
    private final Optional<LedgerCover> begun;
    private final Declared declared;
    private final List<LedgerEntry> entries;

    private Making(Tx tx, FinancialQuarter quarter) {
        this.tx = tx;
        this.quarter = quarter;
        this.facts = FactsQueries.facts(tx, ReturnPeriod.of(quarter));
        this.restored = LedgerBook.unanswered(tx).isPresent();
        this.begun = LedgerQueries.cover(tx).filter(cover -> cover.begun != null && !restored);
        this.declared = Declarations.of(tx, quarter, facts);
        this.entries = LedgerBook.entries(tx);
    }

    /**
     * The return as it is at the moment: what was signed, or what would be.
     *
     * @throws Problem of kind REFUSED if no provider is set up, the quarter has not begun, or the ledger is damaged or
     *     contradicts itself
     */
    static Made now(Tx tx, FinancialQuarter quarter) {
        if (quarter.from().isAfter(London.today(tx.clock()))) {
            throw Problem.of(Problem.Kind.REFUSED, "This quarter has not begun yet. Choose an earlier one.");
        }
        Making making = new Making(tx, quarter);
        Optional<SignedReturn> signed = SigningQueries.signed(tx, quarter.toString());
        return signed.map(making::asSigned).orElseGet(() -> making.version(1));
    }

    /**
     * The next version of a return that was signed.
     *
     * @throws Problem of kind REFUSED if too little has changed to be told, and as above
     */
    static Made again(Tx tx, FinancialQuarter quarter, int version) {
        return new Making(tx, quarter).version(version);
    }

    private Made asSigned(SignedReturn signed) {
        Release release = release(signed.ledgerPage);
        CountedReturn counted = CountedReturn.of(facts, ReturnPeriod.of(quarter));
        Published published = new Published(
                release.k(),
                signed.rules,
                release.rows(),
                Protection.withheld(counted.figures(), release.rows()),
                List.of(),
                release.terms().base());
        return new Made(
                name(),
                counted,
                year(),
                published,
                standing(published, signed.releaseVersion)
                        .withNext(SigningQueries.prepared(tx, signed.period, signed.releaseVersion + 1)
                                .map(this::prepared)));
    }

    private Made version(int version) {
        CountedReturn counted = CountedReturn.of(facts, ReturnPeriod.of(quarter));
        List<Figure> adjustments = new ArrayList<>();
        List<Balance> checks = new ArrayList<>();
        lastSigned().ifPresent(last -> {
            Release release = release(last.ledgerPage);
            LateRecords late = late(FinancialQuarter.parse(last.period));
            adjustments.addAll(late.adjustments(release.rows(), last.closing, quarter));
            checks.addAll(late.checks(release.rows(), adjustments, counted.figures()));
        });
        CountedReturn checked = counted.with(checks);
        List<Figure> year = year();
        Published published = begun.map(cover -> Protection.publish(new Request(
                        facts.provider().code(),
                        quarter.toString(),
                        new Request.Counts(counted.forPublication(), year, adjustments),
                        declaration(),
                        entries,
                        new Request.Edition(version, cover.secret))))
                .orElseGet(() -> serviceFacts(counted));
        return new Made(name(), checked, year, published, standing(published, version));
    }

    /** The year's own tables travel with its last quarter. */
    private List<Figure> year() {
        ReturnPeriod year = ReturnPeriod.yearOf(quarter);
        return quarter.quarter() == LAST_QUARTER
                ? CountedReturn.of(FactsQueries.facts(tx, year), year).figures()
                : List.of();
    }

    /** What may always leave. */
    static Published serviceFacts(CountedReturn counted, Declaration declaration) {
        return new Disclosure(declaration.k()).publish(MergedKinds.apply(counted.figures(), declaration.mergedKinds()));
    }

    private Published serviceFacts(CountedReturn counted) {
        return serviceFacts(counted, declaration());
    }

    private Declaration declaration() {
        return declared.declaration();
    }

    private ReturnName name() {
        return new ReturnName(facts.provider().code(), quarter);
    }

    private Release release(long page) {
        return entries.get((int) page - 1).release();
    }

    private Optional<SignedReturn> lastSigned() {
        return SigningQueries.signed(tx, quarter.previous().toString());
    }

    private LateRecords late(FinancialQuarter last) {
        return new LateRecords(facts, declaration(), last);
    }

    /** What is to be remembered of this quarter when it is signed. */
    static String closing(Tx tx, FinancialQuarter quarter) {
        Making making = new Making(tx, quarter);
        return making.late(quarter).closing();
    }

    private Standing standing(Published published, int version) {
        Optional<Standing.Signed> signed =
                SigningQueries.signed(tx, quarter.toString()).map(Standing.Signed::of);
        Optional<PreparedReturn> held = SigningQueries.prepared(tx, quarter.toString(), version);
        String digest = digest(published.rows());
        return new Standing(
                restored ? Standing.Before.RESTORED : begun.isPresent() ? Standing.Before.TOLD : Standing.Before.UNTOLD,
                begun.map(cover -> declared),
                held.filter(ready -> ready.digest.equals(digest)).map(this::prepared),
                held.filter(ready -> !ready.digest.equals(digest)).map(this::prepared),
                signed);
    }

    private Standing.Prepared prepared(PreparedReturn held) {
        return new Standing.Prepared(held.createdBy, held.createdAt, held.createdBy.equals(tx.user()));
    }

    static String digest(List<PublishedRow> rows) {
        return Sha256.ofText(RowsText.of(rows));
    }
}

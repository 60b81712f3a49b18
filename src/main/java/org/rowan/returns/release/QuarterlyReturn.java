package org.rowan.returns.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.Release;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.ReturnGuide;
import org.rowan.returns.export.ExactFile;
import org.rowan.returns.export.Folders;
import org.rowan.returns.export.ReturnContents;
import org.rowan.returns.export.ReturnPackage;
import org.rowan.returns.export.Stand;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.store.FactsQueries;
import org.rowan.returns.store.SeenRecords;
import org.rowan.returns.tables.Cells;
import org.rowan.returns.tables.Counting;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.RecordsUnder;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.returns.tables.ReturnTable;
import org.rowan.store.Store;

/** Makes the return of one quarter from the records of the store. */
public final class QuarterlyReturn {
    /** The smallest count of people that is published (disclosure standard, rule 1). */
    public static final int SMALLEST = Declaration.DEFAULT_K;

    private final Store store;

    public QuarterlyReturn(Store store) {
        this.store = store;
    }

    /**
     * Counts a quarter and decides what of it leaves once it is signed; if it was signed, what was.
     *
     * @throws Problem of kind REFUSED if no provider is set up, the quarter has not begun, or the ledger of released
     *     figures is damaged
     */
    public Made make(FinancialQuarter quarter) {
        return shown(store, store.readOfEverybody(Right.MAKE_RETURNS, tx -> Making.now(tx, quarter)));
    }

    /**
     * Only counts a quarter, which takes less time than deciding what of it leaves.
     *
     * @throws Problem of kind REFUSED if no provider is set up
     */
    public CountedReturn count(FinancialQuarter quarter) {
        ReturnPeriod period = ReturnPeriod.of(quarter);
        Facts facts = store.readOfEverybody(Right.MAKE_RETURNS, tx -> FactsQueries.facts(tx, period));
        return seen(store, CountedReturn.of(facts, period));
    }

    static Made shown(Store store, Made made) {
        return new Made(made.name(), seen(store, made.counted()), made.year(), made.published(), made.standing());
    }

    /** Which records lack something is told of those that whoever makes the return may see. */
    private static CountedReturn seen(Store store, CountedReturn counted) {
        return store.may(Right.SEE_CASES)
                ? store.read(Right.SEE_CASES, tx -> counted.showing(gap -> SeenRecords.of(tx, gap)))
                : counted.showing(gap -> id -> false);
    }

    /**
     * The records under a figure of a quarter, found by the same lines of code that count it. Their ids are those of the
     * store as it is now. Of those that whoever asks does not see it says only what they count together.
     *
     * @return empty if the return has no such figure
     * @throws Problem of kind REFUSED if no provider is set up, NO_RIGHT for whoever may not see cases
     */
    public Optional<RecordsUnder> recordsUnder(FinancialQuarter quarter, Place place) {
        ReturnPeriod period = ReturnPeriod.of(quarter);
        Facts facts = store.readOfEverybody(Right.SEE_CASES, tx -> FactsQueries.facts(tx, period));
        Counting counting = new Counting(facts, period);
        return ReturnTable.ALL.stream()
                .filter(table -> table.name().equals(place.table()))
                .findFirst()
                .flatMap(table -> Cells.under(table, counting, place))
                .map(under -> store.read(Right.SEE_CASES, tx -> under.showing(SeenRecords.of(tx, place, under))));
    }

    /**
     * Writes the package for the council: what was signed, byte for byte, or else a provisional one. That shows service
     * facts only, since figures about people leave once, when they are final.
     *
     * @return the file
     * @throws Problem of kind REFUSED while a balance check fails or the folder has another package of this quarter, DISK
     *     if it can't be written
     */
    public Path writePackage(Made made, Path folder) {
        store.require(Right.MAKE_RETURNS);
        if (made.standing().isSigned()) {
            return new Signing(store).export(made.name().quarter(), folder);
        }
        SigningRules.requireBalance(made);
        Declaration declaration =
                new Declarations(store).keep(made.name().quarter()).declaration();
        Published service = Making.serviceFacts(made.counted(), declaration);
        Optional<Release> before =
                Signing.before(new ReleaseLedger(store).state().entries(), made);
        store.note("return written", null, null, made.name().toString());
        return ReturnPackage.write(
                Folders.existing(folder),
                new ReturnContents(made.name(), service, before, ReturnGuide.explained(), Stand.provisional()));
    }

    /** Writes the exact figures, on purpose only: they are not for publication. */
    public Path writeExact(Made made, Path folder) {
        store.require(Right.MAKE_EXACT_RETURNS);
        store.note("exact return written", null, null, made.name().toString());
        return ExactFile.write(
                Folders.existing(folder), made.name(), made.counted().figures());
    }

    /** As {@link #writeExact}, of the whole year of the quarter, as far as it has been recorded. */
    public Path writeExactYear(Made made, Path folder) {
        store.require(Right.MAKE_EXACT_RETURNS);
        ReturnPeriod year = ReturnPeriod.yearOf(made.name().quarter());
        List<Figure> figures = store.readOfEverybody(
                Right.MAKE_EXACT_RETURNS,
                tx -> CountedReturn.of(FactsQueries.facts(tx, year), year).figures());
        store.note("exact return written", null, null, made.name().quarter().year());
        return ExactFile.writeYear(Folders.existing(folder), made.name(), figures);
    }
}

package org.rowan.returns;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Disclosure;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.ladder.Protection;
import org.rowan.disclosure.ladder.Request;
import org.rowan.disclosure.ledger.Ledger;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.returns.export.ExactFile;
import org.rowan.returns.export.Folders;
import org.rowan.returns.export.ReturnContents;
import org.rowan.returns.export.ReturnName;
import org.rowan.returns.export.ReturnPackage;
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

    private static final int LAST_QUARTER = 4;

    private final Store store;
    private final Optional<Publishing> publishing;

    /** Returns of service facts only: without a ledger nothing about people can leave (rule 12). */
    public QuarterlyReturn(Store store) {
        this(store, Optional.empty());
    }

    /** Returns by profile {@code ladder}, each audited together with everything released before. */
    public QuarterlyReturn(Store store, Publishing publishing) {
        this(store, Optional.of(publishing));
    }

    private QuarterlyReturn(Store store, Optional<Publishing> publishing) {
        this.store = store;
        this.publishing = publishing;
    }

    /**
     * What is needed to show facts about people.
     *
     * @param ledger everything released so far
     * @param declaration what was settled with the council before the year
     */
    public record Publishing(Ledger ledger, Declaration declaration) {}

    /**
     * A counted quarter.
     *
     * @param name whose and which
     * @param counted exact, for the provider's own eyes
     * @param published what of it may leave
     */
    public record Made(ReturnName name, CountedReturn counted, Published published) {
        @Override
        public String toString() {
            return "return " + name.id(1);
        }
    }

    /**
     * Counts a quarter and decides what of it may leave.
     *
     * @throws Problem of kind REFUSED if no provider is set up, or the quarter has not begun
     */
    public Made make(FinancialQuarter quarter) {
        if (quarter.from().isAfter(London.today(store.clock()))) {
            throw Problem.of(Problem.Kind.REFUSED, "This quarter has not begun yet. Choose an earlier one.");
        }
        ReturnPeriod period = ReturnPeriod.of(quarter);
        Facts facts = facts(period);
        CountedReturn counted = shown(CountedReturn.of(facts, period));
        ReturnName name = new ReturnName(facts.provider().code(), quarter);
        Published published = publishing
                .map(how -> Protection.publish(request(name, counted, how)))
                .orElseGet(() -> new Disclosure(SMALLEST).publish(counted.figures()));
        return new Made(name, counted, published);
    }

    /** The year's own tables travel with its last quarter. */
    private Request request(ReturnName name, CountedReturn counted, Publishing how) {
        FinancialQuarter quarter = name.quarter();
        List<Figure> year = quarter.quarter() == LAST_QUARTER ? yearOf(quarter) : List.of();
        return new Request(
                name.providerCode(),
                quarter.toString(),
                counted.figures(),
                year,
                how.declaration(),
                how.ledger().entries());
    }

    private List<Figure> yearOf(FinancialQuarter quarter) {
        ReturnPeriod year = ReturnPeriod.yearOf(quarter);
        return CountedReturn.of(facts(year), year).figures();
    }

    /** Everybody counts, whoever makes the return. */
    private Facts facts(ReturnPeriod period) {
        return store.readOfEverybody(Right.MAKE_RETURNS, tx -> FactsQueries.facts(tx, period));
    }

    /** Which records lack something is told of those that whoever makes the return may see. */
    private CountedReturn shown(CountedReturn counted) {
        if (!store.may(Right.SEE_CASES)) {
            return counted.showing(gap -> id -> false);
        }
        return store.read(Right.SEE_CASES, tx -> counted.showing(gap -> SeenRecords.of(tx, gap)));
    }

    /**
     * Enters a return into the ledger: from now on it is what it is, and every later one is audited beside it.
     *
     * @throws Problem of kind REFUSED while a balance check fails, or without a ledger
     */
    public LedgerEntry release(Made made) {
        store.require(Right.MAKE_RETURNS);
        requireBalance(made);
        Ledger ledger = publishing
                .map(Publishing::ledger)
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.REFUSED, "There is no ledger to enter the return into, so it stays provisional."));
        Published published = made.published();
        return ledger.append(
                LedgerEntry.Kind.RETURN,
                new Release(
                        made.name().id(1),
                        made.name().providerCode(),
                        made.name().quarter().toString(),
                        published.k(),
                        published.rows()));
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
                .map(under -> store.read(Right.SEE_CASES, tx -> under.showing(SeenRecords.of(tx, under))));
    }

    /**
     * Writes the package for the council.
     *
     * @return the file
     * @throws Problem of kind REFUSED while a balance check fails or the folder has another package of this quarter, DISK
     *     if it can't be written
     */
    public Path writePackage(Made made, Path folder) {
        store.require(Right.MAKE_RETURNS);
        requireBalance(made);
        return ReturnPackage.write(
                Folders.existing(folder),
                new ReturnContents(made.name(), made.published(), before(made.name()), ReturnGuide.explained()));
    }

    /**
     * The return of the quarter before, if it was released before this one: what came out of order is not compared, so
     * that the same quarter written again says the same.
     */
    private Optional<Release> before(ReturnName name) {
        String previous = name.quarter().previous().toString();
        return publishing.flatMap(how -> how.ledger().entries().stream()
                .filter(entry -> entry.kind() == LedgerEntry.Kind.RETURN)
                .map(LedgerEntry::release)
                .filter(release -> release.provider().equals(name.providerCode()))
                .takeWhile(release -> !release.period().equals(name.quarter().toString()))
                .filter(release -> release.period().equals(previous))
                .reduce((first, last) -> last));
    }

    /** Writes the exact figures, on purpose only: they are not for publication. */
    public Path writeExact(Made made, Path folder) {
        store.require(Right.MAKE_EXACT_RETURNS);
        store.note("exact return written", null, null, made.name().toString());
        return ExactFile.write(
                Folders.existing(folder), made.name(), made.counted().figures());
    }

    private static void requireBalance(Made made) {
        made.counted().balances().stream()
                .filter(balance -> !balance.holds())
                .findFirst()
                .ifPresent(balance -> {
                    throw Problem.of(
                            Problem.Kind.REFUSED,
                            "The return does not balance (" + balance.name()
                                    + "), so it was not written. Check the records of that table.");
                });
    }
}

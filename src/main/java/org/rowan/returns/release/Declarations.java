package org.rowan.returns.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rowan.disclosure.Declaration;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.facts.Facts;
import org.rowan.returns.store.DeclarationQueries;
import org.rowan.returns.store.FactsQueries;
import org.rowan.returns.store.SigningQueries;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/**
 * What is settled with the council for each financial year. It is chosen before the year begins; who does not choose gets
 * the usual one, worked out from the year before. Once something of a year was released it never changes.
 */
public final class Declarations {
    private final Store store;

    public Declarations(Store store) {
        this.store = store;
    }

    /** What holds for the year of a quarter, chosen or usual. */
    public Declared of(FinancialQuarter quarter) {
        return store.readOfEverybody(Right.MAKE_RETURNS, tx -> of(tx, quarter));
    }

    /**
     * What holds for the year of a quarter, from now on for good: the first package that leaves settles it where nobody chose, so
     * that no two of a year are told in two ways, whatever has become of the records of the year before.
     */
    Declared keep(FinancialQuarter quarter) {
        return store.write(
                Right.MAKE_RETURNS,
                tx -> tx.sight().ofEverybody(() -> {
                    Declared declared = of(tx, quarter);
                    keepUsual(tx, declared);
                    return declared;
                }));
    }

    /** What would hold for the year of a quarter if nobody chose. */
    public Declaration usual(FinancialQuarter quarter) {
        return store.readOfEverybody(Right.MAKE_RETURNS, tx -> usual(tx, quarter));
    }

    /** Whether it can still be chosen for the year of a quarter. */
    public boolean isOpen(FinancialQuarter quarter) {
        return store.read(Right.MAKE_RETURNS, tx -> closed(tx, quarter).isEmpty());
    }

    /**
     * Settles a year.
     *
     * @throws Problem of kind REFUSED if the year has begun, unless it is the first of which this store releases anything
     *     and nobody has chosen before
     */
    public Declared declare(FinancialQuarter quarter, Declaration declaration) {
        return store.write(Right.SIGN_RETURNS, tx -> {
            closed(tx, quarter).ifPresent(why -> {
                throw Problem.of(Problem.Kind.REFUSED, why);
            });
            boolean begun = !today(tx).isBefore(quarter.yearFrom());
            Declared declared =
                    new Declared(quarter.year(), declaration, begun ? Declared.Origin.LATE : Declared.Origin.IN_TIME);
            keep(tx, declared);
            return declared;
        });
    }

    private static Optional<String> closed(Tx tx, FinancialQuarter quarter) {
        Optional<DeclaredYear> before = DeclarationQueries.ofYear(tx, quarter.year());
        if (!today(tx).isBefore(quarter.yearFrom())) {
            if (before.isPresent()) {
                return Optional.of(
                        "The year %s has begun, so what was settled for it stays as it is.".formatted(quarter.year()));
            }
            if (DeclarationQueries.isAnythingDeclaredBefore(tx, quarter.year())) {
                return Optional.of(
                        "The year %s has begun and nothing else was chosen for it, so the usual way holds. Choose for the next year."
                                .formatted(quarter.year()));
            }
        }
        return Optional.empty();
    }

    /** Keeps what a return was made by where nobody chose, so that it is the same for the rest of the year. */
    static void keepUsual(Tx tx, Declared declared) {
        if (DeclarationQueries.ofYear(tx, declared.year()).isEmpty()) {
            keep(tx, declared);
        }
    }

    /**
     * Keeps by what a return was made that had left and is put back.
     *
     * @throws Problem of kind INPUT if another return of its year, made otherwise, is there already
     */
    static void keepAsLeft(Tx tx, FinancialQuarter quarter, Declared declared) {
        Optional<Declared> before =
                DeclarationQueries.ofYear(tx, declared.year()).map(DeclaredYear::declared);
        if (before.filter(declared::equals).isPresent()) {
            return;
        }
        boolean left = SigningQueries.signedPeriods(tx).stream()
                .anyMatch(period -> FinancialQuarter.parse(period).year().equals(quarter.year()));
        if (before.isPresent() && left) {
            throw Problem.of(
                    Problem.Kind.INPUT,
                    "The return of %s was made by other rules than the one of its year that this store has. Nothing was entered; ask the council which it has."
                            .formatted(quarter));
        }
        keep(tx, declared);
    }

    private static void keep(Tx tx, Declared declared) {
        Optional<DeclaredYear> before = DeclarationQueries.ofYear(tx, declared.year());
        DeclaredYear row = before.orElseGet(DeclaredYear::new);
        row.take(declared);
        row.declared = today(tx);
        if (before.isPresent()) {
            tx.update(row);
        } else {
            tx.insert(row);
        }
    }

    static Declared of(Tx tx, FinancialQuarter quarter) {
        return DeclarationQueries.ofYear(tx, quarter.year())
                .map(DeclaredYear::declared)
                .orElseGet(() -> new Declared(quarter.year(), usual(tx, quarter), Declared.Origin.USUAL));
    }

    /** The same, where the records have been read already. */
    static Declared of(Tx tx, FinancialQuarter quarter, Facts facts) {
        return DeclarationQueries.ofYear(tx, quarter.year())
                .map(DeclaredYear::declared)
                .orElseGet(() -> new Declared(quarter.year(), usual(facts, quarter), Declared.Origin.USUAL));
    }

    private static Declaration usual(Tx tx, FinancialQuarter quarter) {
        return usual(FactsQueries.facts(tx, before(quarter)), quarter);
    }

    private static Declaration usual(Facts facts, FinancialQuarter quarter) {
        return UsualDeclaration.of(CountedReturn.some(facts, before(quarter), UsualDeclaration.TABLES));
    }

    private static ReturnPeriod before(FinancialQuarter quarter) {
        return ReturnPeriod.yearOf(new FinancialQuarter(quarter.startYear(), 1).previous());
    }

    /** The clock may have been put back: it is never earlier than the last day on which something was settled or released. */
    static LocalDate today(Tx tx) {
        LocalDate now = London.today(tx.clock());
        return List.of(now, DeclarationQueries.lastDay(tx).orElse(now)).stream()
                .max(LocalDate::compareTo)
                .orElse(now);
    }
}

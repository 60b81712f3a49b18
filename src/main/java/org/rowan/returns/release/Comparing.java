package org.rowan.returns.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.Codes;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.returns.Comparison;
import org.rowan.returns.CountedReturn;
import org.rowan.returns.store.FactsQueries;
import org.rowan.returns.store.SigningQueries;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.ReturnPeriod;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/**
 * Lays a quarter beside the one before and the same one of the last year, all counted from the records as they are now, and
 * keeps why a figure jumped. What of it travels is decided when the return is signed: see {@link Changes}.
 */
public final class Comparing {
    /** The codes for why a figure jumped. */
    public static final String REASONS = "change_reason";

    private final Store store;

    public Comparing(Store store) {
        this.store = store;
    }

    /** A jump, and why it is one if somebody said. */
    public record Change(Comparison.Jumped jumped, Optional<String> reason) {}

    /** A comparison, and everything in it that jumped. */
    public record Compared(Comparison comparison, List<Change> changes) {
        /** How many jumps nobody has explained. */
        public long unexplained() {
            return changes.stream().filter(change -> change.reason().isEmpty()).count();
        }

        /** The same after somebody said why. */
        public Compared explained(Comparison.Jumped jump, Optional<String> reason) {
            return new Compared(
                    comparison,
                    changes.stream()
                            .map(change -> change.jumped().equals(jump) ? new Change(jump, reason) : change)
                            .toList());
        }
    }

    /** @throws Problem of kind REFUSED if no provider is set up */
    public Compared compare(FinancialQuarter quarter) {
        return store.readOfEverybody(Right.MAKE_RETURNS, tx -> compared(tx, quarter));
    }

    /**
     * Keeps why a figure jumped, or takes that back.
     *
     * @param reason a code of list {@link #REASONS}; empty where nobody says
     * @throws Problem of kind CALL if there is no such code, REFUSED if the return was signed
     */
    public void explain(FinancialQuarter quarter, Place place, FinancialQuarter against, Optional<String> reason) {
        store.change(Right.MAKE_RETURNS, tx -> {
            requireOpen(tx, quarter);
            keep(tx, quarter, new Key(place, against), reason);
        });
    }

    /**
     * Explains every jump of a table by one code.
     *
     * @return how many
     * @throws Problem as above, and of kind CALL if nothing of the table jumped
     */
    public int explainTable(FinancialQuarter quarter, String table, String reason) {
        return store.write(
                Right.MAKE_RETURNS,
                tx -> tx.sight().ofEverybody(() -> {
                    requireOpen(tx, quarter);
                    List<Change> changes = compared(tx, quarter).changes().stream()
                            .filter(change -> change.jumped().now().table().equals(table))
                            .toList();
                    if (changes.isEmpty()) {
                        throw Problem.of(
                                Problem.Kind.CALL,
                                "Nothing of table %s has jumped in %s, so there is nothing to explain."
                                        .formatted(table, quarter));
                    }
                    changes.forEach(change -> keep(tx, quarter, Key.of(change.jumped()), Optional.of(reason)));
                    return changes.size();
                }));
    }

    private static Compared compared(Tx tx, FinancialQuarter quarter) {
        Map<FinancialQuarter, List<Figure>> earlier = new HashMap<>();
        List<String> signed = SigningQueries.signedPeriods(tx);
        Stream.of(quarter.previous(), Comparison.yearBefore(quarter)).forEach(before -> {
            List<Figure> figures = figures(tx, before);
            if (signed.contains(before.toString()) || Comparison.isRecorded(figures)) {
                earlier.put(before, figures);
            }
        });
        Comparison comparison = Comparison.of(quarter, figures(tx, quarter), earlier);
        Map<Key, String> reasons = SigningQueries.explained(tx, quarter.toString()).stream()
                .collect(Collectors.toMap(
                        row -> new Key(row.place(), FinancialQuarter.parse(row.against)), row -> row.reason));
        return new Compared(
                comparison,
                comparison.jumps().stream()
                        .map(jump -> new Change(jump, Optional.ofNullable(reasons.get(Key.of(jump)))))
                        .toList());
    }

    private static List<Figure> figures(Tx tx, FinancialQuarter quarter) {
        ReturnPeriod period = ReturnPeriod.of(quarter);
        return CountedReturn.of(FactsQueries.facts(tx, period), period).figures();
    }

    private record Key(Place place, FinancialQuarter against) {
        static Key of(Comparison.Jumped jump) {
            return new Key(jump.place(), jump.against());
        }
    }

    private static void requireOpen(Tx tx, FinancialQuarter quarter) {
        if (SigningQueries.signed(tx, quarter.toString()).isPresent()) {
            throw Problem.of(
                    Problem.Kind.REFUSED, "This return was signed, so what explains its figures stays as it is.");
        }
    }

    private static void keep(Tx tx, FinancialQuarter quarter, Key key, Optional<String> reason) {
        reason.ifPresent(Comparing::requireReason);
        ExplainedChange row = SigningQueries.explained(tx, quarter.toString()).stream()
                .filter(kept -> kept.against.equals(key.against().toString())
                        && kept.place().equals(key.place()))
                .findFirst()
                .orElse(null);
        if (row == null && reason.isPresent()) {
            tx.insert(ExplainedChange.of(quarter, key.against(), key.place(), reason.get()));
        } else if (row != null && reason.isPresent()) {
            row.reason = reason.get();
            tx.update(row);
        } else if (row != null) {
            tx.delete(row);
        }
    }

    private static void requireReason(String reason) {
        if (!Codes.standard().list(REASONS).has(reason)) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "There is no such reason for a change. Choose one of "
                            + String.join(", ", Codes.standard().list(REASONS).codes()) + ".");
        }
    }
}

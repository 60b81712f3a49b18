package org.rowan.disclosure.ladder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.Whose;

/**
 * A variable in one scope and period, with its exact counts: a candidate for being shown.
 *
 * @param measure its measure in the return
 * @param cells by the codes of the finest level
 * @param total everybody who was asked, those included who stated nothing
 */
record Candidate(
        Variable variable,
        String period,
        String scope,
        String measure,
        String unit,
        Map<String, Long> cells,
        long notStated,
        long total) {
    private static final Set<String> MISSING = Set.of("not_known", "not_asked", "prefers_not_to_say", "999");
    private static final Set<String> CAPACITY = Set.of("no_space", "no_right_size", "no_worker");

    /** The candidate of a column; empty if it was not counted. Codes that its ladder does not know are a fault. */
    static Optional<Candidate> of(Variable variable, Counted counted, String scope, String counting) {
        Counted.Column column = new Counted.Column(variable.table(), scope, variable.dimension(), counting);
        Map<String, Long> figures = counted.cells(column);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> cells = new LinkedHashMap<>();
        Set<String> codes = variable.levels().codes();
        long missing = 0;
        long capacity = 0;
        for (Map.Entry<String, Long> figure : figures.entrySet()) {
            if (codes.contains(figure.getKey())) {
                cells.put(figure.getKey(), figure.getValue());
            } else if (MISSING.contains(figure.getKey())) {
                missing += figure.getValue();
            } else if (variable.whose() == Whose.REFUSALS && CAPACITY.contains(figure.getKey())) {
                capacity += figure.getValue();
            } else if (!figure.getKey().equals(Figure.TOTAL)) {
                throw new IllegalStateException(
                        "the ladder of %s has no place for %s".formatted(variable.ladder(), figure.getKey()));
            }
        }
        return Optional.of(new Candidate(
                variable,
                counted.period(),
                scope,
                variable.measure(),
                counted.unit(column),
                cells,
                missing,
                figures.get(Figure.TOTAL) - capacity));
    }

    long cell(Ladder.Category category) {
        return of(category.codes());
    }

    /** How many gave one of some answers. */
    long of(Set<String> codes) {
        return codes.stream().mapToLong(code -> cells.getOrDefault(code, 0L)).sum();
    }

    /** How many gave an answer. */
    long stated() {
        return total - notStated;
    }

    /** The same of another scope, taken away from this one. */
    Candidate without(Candidate other) {
        Map<String, Long> left = new LinkedHashMap<>(cells);
        other.cells.forEach((code, count) -> left.merge(code, -count, Long::sum));
        return new Candidate(
                variable, period, scope, measure, unit, left, notStated - other.notStated, total - other.total);
    }

    @Override
    public String toString() {
        return "Candidate[%s %s %s %s]".formatted(variable.table(), variable.dimension(), scope, period);
    }
}

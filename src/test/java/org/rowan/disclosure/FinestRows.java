package org.rowan.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows that a year of returns could show at the very finest, in the roll-ups and in the periods that were declared, by
 * name; and which of them it does show. By them it is measured that protecting is not hiding.
 */
public final class FinestRows {
    private static final String FIRST_COUNTED = "_first_counted";
    private static final Set<String> OF_FIRST_COUNTED = Set.of("R9", "R10", "R14");

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Declaration declaration;

    public FinestRows(Declaration declaration) {
        this.declaration = declaration;
    }

    /** Reads what was counted in a quarter or a year. */
    public void read(List<Figure> figures, boolean isYear) {
        for (Figure figure : figures) {
            if (RollUps.is(figure.serviceKind())
                    && declaration.isAnnual(figure.table(), figure.serviceKind()) == isYear) {
                read(figure, isYear);
            }
        }
    }

    private void read(Figure figure, boolean isYear) {
        boolean first = figure.measure().endsWith(FIRST_COUNTED);
        boolean ofFirst =
                OF_FIRST_COUNTED.contains(figure.table()) || figure.measure().startsWith("own_support");
        if (first == (ofFirst && !isYear)) {
            String measure = figure.measure().replace(FIRST_COUNTED, "");
            variable(figure.table(), figure.dimension(), measure)
                    .flatMap(variable -> finest(variable, Set.of(figure.category())))
                    .or(() -> Item.of(figure.table(), figure.dimension(), figure.category(), measure)
                            .map(Item::category))
                    .ifPresent(name -> counts.merge(
                            name(
                                    figure.period(),
                                    figure.table(),
                                    figure.serviceKind(),
                                    figure.dimension(),
                                    name,
                                    measure),
                            figure.value(),
                            Long::sum));
        }
    }

    /** How many were counted in each of them. */
    public Map<String, Long> counts() {
        return counts;
    }

    /** Those of them that are shown. */
    public Set<String> shown(Collection<PublishedRow> rows) {
        Set<String> shown = new TreeSet<>();
        for (PublishedRow row : rows) {
            if (row.cell() instanceof Cell.Shown) {
                variable(row.table(), row.dimension(), row.measure())
                        .flatMap(variable -> variable.levels()
                                .codes(row.level(), row.category())
                                .flatMap(codes -> whole(variable, codes)))
                        .or(() -> Item.of(row.table(), row.dimension(), row.category(), row.measure())
                                .map(Item::category))
                        .map(name -> name(
                                row.period(), row.table(), row.serviceKind(), row.dimension(), name, row.measure()))
                        .filter(counts::containsKey)
                        .ifPresent(shown::add);
            }
        }
        return shown;
    }

    private static Optional<Variable> variable(String table, String dimension, String measure) {
        return Variable.of(table, dimension)
                .filter(variable -> variable.measure().equals(measure));
    }

    private static Optional<String> finest(Variable variable, Set<String> codes) {
        return variable.levels().levels().getFirst().categories().stream()
                .filter(category -> category.codes().containsAll(codes))
                .map(Ladder.Category::name)
                .findFirst();
    }

    /** A category of a coarser level that stands for one of the finest alone is as good. */
    private static Optional<String> whole(Variable variable, Set<String> codes) {
        return variable.levels().levels().getFirst().categories().stream()
                .filter(category -> category.codes().equals(codes))
                .map(Ladder.Category::name)
                .findFirst();
    }

    private static String name(
            String period, String table, String scope, String dimension, String category, String measure) {
        return String.join(" ", period, table, scope, dimension, category, measure);
    }
}

package org.rowan.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A household that uses two kinds counts in both and once in their roll-up, so R5 by kind beside the roll-up tells how
 * many such households there are. A measure is shown by kind only if they are at least k, or there is one kind only.
 */
record NoHouseholdsBetweenKinds(int k) implements Rule {
    private static final String HOUSEHOLDS = "R5";

    private record Column(String rollUp, String dimension, String category, String measure) {}

    @Override
    public List<Figure> keep(List<Figure> figures) {
        Map<Column, Long> between = new HashMap<>();
        Map<Column, Integer> kinds = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.table().equals(HOUSEHOLDS)) {
                boolean whole = RollUps.is(figure.serviceKind());
                between.merge(column(figure), whole ? -figure.value() : figure.value(), Long::sum);
                kinds.merge(column(figure), whole ? 0 : 1, Integer::sum);
            }
        }
        return figures.stream()
                .filter(figure -> !figure.table().equals(HOUSEHOLDS)
                        || RollUps.is(figure.serviceKind())
                        || kinds.get(column(figure)) == 1
                        || between.get(column(figure)) >= k)
                .toList();
    }

    private static Column column(Figure figure) {
        String rollUp = RollUps.is(figure.serviceKind()) ? figure.serviceKind() : RollUps.of(figure.serviceKind());
        return new Column(rollUp, figure.dimension(), figure.category(), figure.measure());
    }
}

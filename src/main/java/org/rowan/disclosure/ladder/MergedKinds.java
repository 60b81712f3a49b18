package org.rowan.disclosure.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.RollUps;

/**
 * Puts small kinds together as {@code other_<group>}, as declared before the year. What adds up is added; people and
 * households, who may use two of the kinds, cannot be, and are left to the roll-up.
 */
public final class MergedKinds {
    private static final Set<String> ADDS_UP = Set.of("R1", "R1v", "R2", "R3", "R11");
    private static final Set<String> ONCE_IN_A_SCOPE = Set.of("R4", "R5");

    private record Cell(String table, String scope, String dimension, String category, String measure) {}

    private MergedKinds() {}

    /** The figures with these kinds together. */
    public static List<Figure> apply(List<Figure> figures, Set<String> kinds) {
        if (kinds.isEmpty()) {
            return figures;
        }
        List<Figure> kept = new ArrayList<>();
        Map<Cell, Figure> merged = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (!kinds.contains(figure.serviceKind())) {
                kept.add(figure);
            } else if (ADDS_UP.contains(figure.table()) && !isHouseholdOfRefusal(figure)) {
                Figure other = named(figure, RollUps.OTHER + RollUps.of(figure.serviceKind()));
                merged.merge(cell(other), other, MergedKinds::add);
            } else if (!ONCE_IN_A_SCOPE.contains(figure.table()) && !ADDS_UP.contains(figure.table())) {
                kept.add(figure);
            }
        }
        kept.addAll(merged.values());
        return kept;
    }

    private static boolean isHouseholdOfRefusal(Figure figure) {
        return figure.table().equals("R3") && figure.measure().equals("first_in_year");
    }

    private static Cell cell(Figure figure) {
        return new Cell(figure.table(), figure.serviceKind(), figure.dimension(), figure.category(), figure.measure());
    }

    private static Figure add(Figure one, Figure two) {
        return with(one, one.serviceKind(), one.value() + two.value());
    }

    private static Figure named(Figure figure, String scope) {
        return with(figure, scope, figure.value());
    }

    private static Figure with(Figure figure, String scope, long value) {
        return new Figure(
                figure.period(),
                figure.table(),
                scope,
                figure.dimension(),
                figure.category(),
                figure.measure(),
                figure.unit(),
                value);
    }
}

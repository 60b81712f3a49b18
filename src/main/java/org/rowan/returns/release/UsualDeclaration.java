package org.rowan.returns.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Profile;
import org.rowan.disclosure.RollUps;

/**
 * What is declared where nobody chooses, worked out from the year before alone. Source: "What a return shows", rules 3 and 5
 * and the service facts.
 */
final class UsualDeclaration {
    /** What has to be counted of the year before. */
    static final Set<String> TABLES = Set.of("R1", "R4", "R5");

    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, Long> children = new HashMap<>();
    /** By kind: its units, or where it has none its households. */
    private final Map<String, Long> sizes = new LinkedHashMap<>();

    private UsualDeclaration(List<Figure> yearBefore) {
        yearBefore.forEach(this::read);
    }

    /** @param yearBefore the exact figures of the whole year before */
    static Declaration of(List<Figure> yearBefore) {
        return new UsualDeclaration(yearBefore).declaration();
    }

    private void read(Figure figure) {
        String scope = figure.serviceKind();
        boolean first = figure.measure().equals("first_in_year");
        if (figure.table().equals("R4") && RollUps.is(scope) && first) {
            if (figure.isTotal()) {
                people.put(scope, figure.value());
            } else if (figure.category().equals("children")) {
                children.put(scope, figure.value());
            }
        }
        boolean kind = !RollUps.is(scope) && !RollUps.of(scope).isEmpty();
        if (kind && figure.isTotal()) {
            boolean units = figure.table().equals("R1") && figure.measure().equals("units_end");
            boolean households = figure.table().equals("R5") && figure.measure().equals("supported");
            if (units || households) {
                sizes.merge(scope, figure.value(), Math::min);
            }
        }
    }

    private Declaration declaration() {
        Set<String> quarterly = new HashSet<>();
        people.forEach((scope, count) -> {
            if (count >= Declaration.ENOUGH_FOR_QUARTERS) {
                quarterly.add(scope);
            }
        });
        Set<String> adultsOnly = new HashSet<>();
        people.forEach((scope, count) -> {
            if (count >= Declaration.DEFAULT_K && children.getOrDefault(scope, 0L) == 0) {
                adultsOnly.add(scope);
            }
        });
        return new Declaration(Declaration.DEFAULT_K, quarterly, Set.of(), adultsOnly, small(), Profile.LADDER);
    }

    /** The small kinds of each group, and so many of the next smallest that together they are large enough. */
    private Set<String> small() {
        Set<String> merged = new HashSet<>();
        for (String rollUp : List.of(RollUps.SAFE, RollUps.COMMUNITY)) {
            List<Map.Entry<String, Long>> kinds = new ArrayList<>(sizes.entrySet().stream()
                    .filter(kind -> RollUps.of(kind.getKey()).equals(rollUp))
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                    .toList());
            long together = 0;
            boolean small = false;
            for (Map.Entry<String, Long> kind : kinds) {
                if (kind.getValue() < Declaration.DEFAULT_K || (small && together < Declaration.DEFAULT_K)) {
                    merged.add(kind.getKey());
                    together += kind.getValue();
                    small = true;
                }
            }
        }
        return merged;
    }
}

package org.rowan.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How big each table's population is in each scope, read from the totals: the greatest of the measures that say so. R1v
 * is of the size of R1.
 */
final class Sizes {
    private static final Map<String, Set<String>> SAY_SO = Map.of(
            "R1", Set.of("units_start", "units_end", "nights_open"),
            "R2", Set.of("open_start", "received", "placed", "not_placed", "withdrawn", "open_end"),
            "R3", Set.of("not_placed"),
            "R5", Set.of("supported"),
            "R11", Set.of("ended"));

    private record Place(String table, String scope) {}

    private final Map<Place, Long> sizes = new HashMap<>();

    Sizes(List<Figure> figures) {
        figures.stream()
                .filter(Figure::isTotal)
                .filter(figure -> SAY_SO.getOrDefault(figure.table(), Set.of()).contains(figure.measure()))
                .forEach(figure ->
                        sizes.merge(new Place(figure.table(), figure.serviceKind()), size(figure), Math::max));
    }

    /** A unit that was open between the first and the last day only shows in its nights: it is one unit at least. */
    private static long size(Figure figure) {
        return figure.measure().equals("nights_open") ? Math.min(figure.value(), 1) : figure.value();
    }

    /** The size of the population in which a figure stands; empty if nothing says how big that is. */
    Optional<Long> around(Figure figure) {
        String table = figure.table().equals("R1v") ? "R1" : figure.table();
        return Optional.ofNullable(sizes.get(new Place(table, figure.serviceKind())));
    }
}

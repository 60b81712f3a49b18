package org.rowan.returns.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rowan.disclosure.Figure;

/**
 * What is recorded by the end of a quarter on people who are first counted in it. Everybody supported overlaps between
 * quarters, so that two returns side by side would tell of those who came or went; these do not. Source: "What a return
 * shows", rule 4. The exact file has them not: they are counted for what is published.
 */
public final class FirstCounted {
    /** What stands behind the name of a measure that was counted so. */
    public static final String SUFFIX = "_first_counted";

    private static final Map<String, Set<String>> MEASURES = Map.of(
            "R9", Set.of("identified", "met"),
            "R10", Set.of("individuals"),
            "R14", Set.of("adults", "hearings"),
            "R15", Set.of("own_support"));

    private FirstCounted() {}

    /** Counts with a counting that is not needed for anything else any more. */
    public static List<Figure> figures(Counting counting) {
        counting.seeFirstCountedOnly();
        return ReturnTable.ALL.stream()
                .filter(table -> MEASURES.containsKey(table.name()))
                .flatMap(table -> Cells.figures(table, counting).stream())
                .filter(figure -> MEASURES.get(figure.table()).contains(figure.measure()))
                .map(FirstCounted::named)
                .toList();
    }

    private static Figure named(Figure figure) {
        return new Figure(
                figure.period(),
                figure.table(),
                figure.serviceKind(),
                figure.dimension(),
                figure.category(),
                figure.measure() + SUFFIX,
                figure.unit(),
                figure.value());
    }
}

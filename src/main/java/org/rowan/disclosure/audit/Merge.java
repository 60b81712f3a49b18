package org.rowan.disclosure.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which providers' figures were added up to whose: everybody of the whole is in one of its parts, and nobody else is.
 *
 * @param parts by where figures stand that were added, the providers whose they are
 */
record Merge(Map<Sum, Set<String>> parts) {
    /** No figure was added up from others. */
    static final Merge NONE = new Merge(Map.of());

    /** The figures of a period and service that stand for several providers. */
    record Sum(String whole, String period, String scope) {}

    /** The quarters of which a year is made: all, or the last one where it tells how things stand at the end. */
    static List<String> quarters(String question) {
        return question.equals("waiting_reason") ? List.of("/Q4") : List.of("/Q1", "/Q2", "/Q3", "/Q4");
    }

    /** The providers whose figures were added; empty for figures of one's own. */
    Set<String> parts(Place place) {
        return parts.getOrDefault(new Sum(place.provider(), place.period(), place.scope()), Set.of());
    }
}

package org.rowan.disclosure.audit;

import java.util.List;
import java.util.Set;

/** The totals of people beside those first counted: who was there before, who came and went. */
final class Flows {
    static final String PREFIX = "people ";
    static final String ADULTS = "adults";
    static final String CHILDREN = "children";
    static final Set<String> ANSWERS = Set.of(ADULTS, CHILDREN);
    /** Supported, but counted in an earlier quarter of the year. */
    static final String CARRIED = PREFIX + "carried_over";

    static final String FIRST = "first_in_year";
    static final String SUPPORTED = "supported";
    /** Those of which everybody supported is one or the other. */
    static final List<List<String>> HALVES = List.of(List.of("open_start", "started"), List.of("ended", "open_end"));

    private Flows() {}

    static String question(String measure) {
        return PREFIX + measure;
    }

    static boolean isHalf(String measure) {
        return HALVES.stream().anyMatch(halves -> halves.contains(measure));
    }
}

package org.rowan.disclosure.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rowan.disclosure.Whose;

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
    static final String OPEN_START = "open_start";
    static final String OPEN_END = "open_end";
    /** Those of which everybody supported is one or the other. */
    static final List<List<String>> HALVES = List.of(List.of(OPEN_START, "started"), List.of("ended", OPEN_END));

    private Flows() {}

    static String question(String measure) {
        return PREFIX + measure;
    }

    static String measure(String question) {
        return question.substring(PREFIX.length());
    }

    /** Whether somebody was counted in an earlier quarter: in the first one, and in the year, nobody was. */
    static boolean haveEarlier(Place place) {
        return !place.isYear() && !place.period().contains("/Q1");
    }

    /** Everybody whom a measure of R4 counts. */
    static Set<Integer> of(Blocks blocks, Place place, String measure) {
        return switch (measure) {
            case FIRST -> Links.everybody(blocks, place, Whose.PEOPLE);
            case SUPPORTED -> supported(blocks, place, Whose.PEOPLE);
            default -> blocks.whole(place.asking(question(measure)));
        };
    }

    /** Everybody supported, some of whom may have been counted in an earlier quarter of the year. */
    static Set<Integer> supported(Blocks blocks, Place place, Whose whose) {
        Set<Integer> supported = new TreeSet<>(Links.everybody(blocks, place, whose));
        Place carried = place.asking(CARRIED);
        if (haveEarlier(place)) {
            supported.addAll(
                    switch (whose) {
                        case CHILDREN -> blocks.cells(carried, Set.of(CHILDREN));
                        case ADULTS -> blocks.cells(carried, Set.of(ADULTS));
                        default -> blocks.whole(carried);
                    });
        }
        return supported;
    }
}

package org.rowan.returns.tables;

import java.util.Arrays;
import java.util.List;

/**
 * The measures of people and households. {@code open_start + started - ended = open_end},
 * {@code supported = open_start + started}, and a year's figure is the sum of four {@code first_in_year}.
 */
enum Measures {
    OPEN_START("open_start"),
    STARTED("started"),
    ENDED("ended"),
    OPEN_END("open_end"),
    SUPPORTED("supported"),
    FIRST_IN_YEAR("first_in_year");

    private final String code;

    Measures(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether somebody who came and went like this counts in this measure. */
    boolean counts(Flow flow) {
        return switch (this) {
            case OPEN_START -> flow.openStart();
            case STARTED -> flow.started();
            case ENDED -> flow.ended();
            case OPEN_END -> flow.openEnd();
            case SUPPORTED -> flow.supported();
            case FIRST_IN_YEAR -> flow.firstInYear();
        };
    }

    /** What this measure counts, in words. */
    String words() {
        return switch (this) {
            case OPEN_START -> "already there before the first day of the period, and still there on it";
            case STARTED -> "came in the period: there on at least one of its days, and not already there at the start";
            case ENDED -> "left in the period: there on at least one of its days, and no longer there after the last";
            case OPEN_END -> "there on the last day of the period, and still there after it";
            case SUPPORTED -> "there on at least one day of the period";
            case FIRST_IN_YEAR ->
                "there on at least one day of the period, and on no earlier day since 1 April in the same service kind or"
                        + " roll-up; the totals of the four quarters add up to the year's";
        };
    }

    /** All six of people, in the order of the return. */
    static List<Measure> sixOfPeople() {
        return Arrays.stream(values())
                .map(measure -> Measure.individuals(measure.code))
                .toList();
    }

    /** All six of households, in the order of the return. */
    static List<Measure> sixOfHouseholds() {
        return Arrays.stream(values())
                .map(measure -> Measure.households(measure.code))
                .toList();
    }

    /** {@code supported} and {@code first_in_year} of people, the two that carry detail. */
    static List<Measure> twoOfPeople() {
        return List.of(Measure.individuals(SUPPORTED.code), Measure.individuals(FIRST_IN_YEAR.code));
    }

    /** {@code supported} and {@code first_in_year} of households. */
    static List<Measure> twoOfHouseholds() {
        return List.of(Measure.households(SUPPORTED.code), Measure.households(FIRST_IN_YEAR.code));
    }
}

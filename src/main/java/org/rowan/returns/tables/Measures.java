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

    /** All six, in the order of the return. */
    static List<Measure> six(String unit) {
        return Arrays.stream(values())
                .map(measure -> new Measure(measure.code, unit))
                .toList();
    }

    /** {@code supported} and {@code first_in_year}, the two that carry detail. */
    static List<Measure> two(String unit) {
        return List.of(new Measure(SUPPORTED.code, unit), new Measure(FIRST_IN_YEAR.code, unit));
    }
}

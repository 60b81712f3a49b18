package org.rowan.returns.tables;

import org.rowan.returns.facts.Span;

/**
 * How a person or a household comes into, stays in and leaves a scope in a period, over however many spans. Everything
 * said here is about somebody who is supported in the period.
 */
final class Flow {
    private boolean supported;
    private boolean openStart;
    private boolean openEnd;
    private boolean earlierInYear;

    void add(Span span, ReturnPeriod period) {
        supported |= span.touches(period.from(), period.to());
        openStart |= span.openAtStartOf(period.from());
        openEnd |= span.openAtEndOf(period.to());
        earlierInYear |= period.from().isAfter(period.yearFrom()) && span.touches(period.yearFrom(), period.eve());
    }

    /** In the period: on at least one of its days. */
    boolean supported() {
        return supported;
    }

    /** Already there before the first day of the period, and still there on it. */
    boolean openStart() {
        return openStart;
    }

    /** Supported, and not open at the start. */
    boolean started() {
        return supported && !openStart;
    }

    /** Supported, and not open at the end. */
    boolean ended() {
        return supported && !openEnd;
    }

    /** There on the last day of the period, and still there after it. */
    boolean openEnd() {
        return openEnd;
    }

    /** Supported, and on no day from 1 April to the eve of the period. */
    boolean firstInYear() {
        return supported && !earlierInYear;
    }
}

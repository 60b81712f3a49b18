package org.rowan.returns.facts;

import java.time.LocalDate;

/**
 * From a first day to a last day, as local dates (Europe/London).
 *
 * <p>People are counted by <em>days</em>: both the first and the last day belong to the span. Spaces are counted by
 * <em>nights</em>: the night of the last day no longer belongs to it (the morning of moving out).
 *
 * @param first the first day
 * @param last the last day, null while it goes on
 */
public record Span(LocalDate first, LocalDate last) {
    /** Whether a day of the span lies in {@code from}..{@code to}, both included. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && (last == null || !last.isBefore(from));
    }

    /** Whether it had begun before the day and still went on that day. */
    public boolean openAtStartOf(LocalDate day) {
        return first.isBefore(day) && (last == null || !last.isBefore(day));
    }

    /** Whether it had begun by the day and goes on after it. */
    public boolean openAtEndOf(LocalDate day) {
        return !first.isAfter(day) && (last == null || last.isAfter(day));
    }

    /** Whether the night that follows this day belongs to the span. */
    public boolean hasNight(LocalDate day) {
        return openAtEndOf(day);
    }

    @Override
    public String toString() {
        return "Span";
    }
}

package org.rowan.bedboard;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit over some nights, derived from stays and voids.
 *
 * @param bars in order and without a gap; the first begins with the first night asked for
 */
public record UnitLine(Unit unit, List<Bar> bars) {
    public UnitLine {
        bars = List.copyOf(bars);
    }

    /**
     * Nights on end on which a unit is the same.
     *
     * @param what what it is on these nights
     * @param from the first of the nights
     * @param until the day after the last of them, of those asked for
     */
    public record Bar(UnitTonight what, LocalDate from, LocalDate until) {}

    /** What it is on the first night asked for. */
    public UnitTonight first() {
        return bars.getFirst().what();
    }

    @Override
    public String toString() {
        return "nights of " + unit;
    }
}

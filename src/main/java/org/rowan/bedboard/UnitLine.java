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
    public record Bar(UnitTonight what, LocalDate from, LocalDate until) {
        public boolean coversNight(LocalDate night) {
            return !night.isBefore(from) && night.isBefore(until);
        }
    }

    /** What it is on the first night asked for. */
    public UnitTonight first() {
        return bars.getFirst().what();
    }

    /** The bar of a night; the first where it is none of those asked for. */
    public Bar on(LocalDate night) {
        return bars.stream().filter(bar -> bar.coversNight(night)).findFirst().orElse(bars.getFirst());
    }

    /** Whether it is there on one of the nights, or is still to open. */
    boolean isOnBoard() {
        return first().until() != null
                || bars.stream().anyMatch(bar -> bar.what().state() != UnitTonight.State.NOT_OPEN);
    }

    @Override
    public String toString() {
        return "nights of " + unit;
    }
}

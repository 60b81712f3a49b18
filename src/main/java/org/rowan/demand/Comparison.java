package org.rowan.demand;

/**
 * A period as it was, replayed, beside the same period with other units.
 *
 * @param notByBeds those who were turned away although a unit that takes them was free: they stay turned away
 * @param households how many households lived in the units
 */
public record Comparison(Changes changes, Result was, Result then, long notByBeds, long households) {
    /**
     * What comes of a replay; the mean of its runs where chance plays a part.
     *
     * @param refused how many were turned away for want of a bed
     * @param low so many at least in 90 of 100 runs
     * @param high so many at most in 90 of 100 runs
     * @param occupancy the share of the open nights on which somebody lived there, 0 to 1
     * @param waiting the days after which half of the refused would have found a unit that takes them; negative if half of them
     *     would not have until the period ended, or nobody was refused
     */
    public record Result(double refused, double low, double high, double occupancy, double waiting) {
        /** Whether half of those who were turned away would have found a unit before the period ended. */
        public boolean hasWait() {
            return waiting >= 0;
        }
    }
}

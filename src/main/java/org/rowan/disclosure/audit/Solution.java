package org.rowan.disclosure.audit;

import java.util.List;

/**
 * Numbers that fit some equations: how many there are together in each lot of unknowns that stand in the same places.
 * Within a lot they can be put anywhere.
 */
record Solution(List<Double> lots) {
    private static final double CLOSE = 1e-5;

    /**
     * What of a lot is in a group.
     *
     * @param in between which numbers the sum of those in the group lies
     * @param out the same of the others of the lot
     */
    record Share(int lot, Bounds in, Bounds out) {}

    /** Between which numbers the sum of a group can be without changing a lot. */
    Bounds range(Iterable<Share> group) {
        double least = 0;
        double most = 0;
        for (Share share : group) {
            double sum = lots.get(share.lot());
            least += Math.max((double) share.in().least(), sum - share.out().most());
            most += Math.min((double) share.in().most(), sum - share.out().least());
        }
        return new Bounds((long) Math.ceil(least - CLOSE), (long) Math.floor(most + CLOSE));
    }
}

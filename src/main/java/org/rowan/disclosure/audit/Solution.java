package org.rowan.disclosure.audit;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Numbers that fit some equations: how many there are together in each lot of unknowns that stand in the same places.
 * Within a lot they can be put anywhere.
 */
record Solution(Map<Set<Integer>, Double> lots) {
    private static final double CLOSE = 1e-5;

    /**
     * Between which numbers the sum of a group can be without changing a lot.
     *
     * @param limits between which numbers each unknown lies
     */
    Bounds range(Set<Integer> group, IntFunction<Bounds> limits) {
        double least = 0;
        double most = 0;
        for (Map.Entry<Set<Integer>, Double> lot : lots.entrySet()) {
            Bounds in = new Bounds(0, 0);
            Bounds out = new Bounds(0, 0);
            boolean any = false;
            for (Integer unknown : lot.getKey()) {
                if (group.contains(unknown)) {
                    any = true;
                    in = in.plus(limits.apply(unknown));
                } else {
                    out = out.plus(limits.apply(unknown));
                }
            }
            if (any) {
                least += Math.max((double) in.least(), lot.getValue() - out.most());
                most += Math.min((double) in.most(), lot.getValue() - out.least());
            }
        }
        return new Bounds((long) Math.ceil(least - CLOSE), (long) Math.floor(most + CLOSE));
    }
}

package org.rowan.demand;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * How long households stay, by those who are known. A stay that goes on counts as longer than it has lasted so far (the
 * estimate of Kaplan and Meier, 1958); what lies beyond the longest one known counts as that.
 */
final class Lengths {
    /** @param over false for a stay that goes on */
    record Known(long length, boolean over) {}

    /** The share that has left by the end of a length. */
    private final NavigableMap<Double, Long> leftBy = new TreeMap<>();

    private final long longest;

    private Lengths(List<Known> known) {
        longest = known.stream().mapToLong(Known::length).max().orElseThrow();
        double staying = 1;
        List<Long> ends = known.stream()
                .filter(Known::over)
                .map(Known::length)
                .distinct()
                .sorted()
                .toList();
        for (long end : ends) {
            long there = known.stream().filter(one -> one.length() >= end).count();
            long leave = known.stream()
                    .filter(one -> one.over() && one.length() == end)
                    .count();
            staying *= 1 - (double) leave / there;
            leftBy.put(1 - staying, end);
        }
    }

    /** @param known one at least */
    static Lengths of(List<Known> known) {
        return new Lengths(known);
    }

    /** The length by which a share has left, of 0 to below 1. */
    long at(double share) {
        var entry = leftBy.higherEntry(share);
        return entry == null ? longest : entry.getValue();
    }

    long draw(RandomGenerator random) {
        return at(random.nextDouble());
    }
}

package org.rowan.disclosure.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * A line of a linear system over counts: the sum of factor times unknown is a number, or is at least one.
 *
 * @param factors by the index of the unknown, none of them nought
 * @param least whether the sum is at least {@code sum}, rather than exactly that
 * @param soft whether it is only plausible (every household has an adult): given up where it contradicts what was
 *     published
 */
record Equation(TreeMap<Integer, Long> factors, long sum, boolean least, boolean soft) {
    static Equation exactly(Map<Integer, Long> factors, long sum) {
        return new Equation(new TreeMap<>(factors), sum, false, false);
    }

    /** The same with some unknowns known. */
    Equation with(Map<Integer, Long> known) {
        TreeMap<Integer, Long> left = new TreeMap<>();
        long rest = sum;
        for (Map.Entry<Integer, Long> factor : factors.entrySet()) {
            Long value = known.get(factor.getKey());
            if (value == null) {
                left.put(factor.getKey(), factor.getValue());
            } else {
                rest -= factor.getValue() * value;
            }
        }
        return left.size() == factors.size() ? this : new Equation(left, rest, least, soft);
    }

    /** Whether it says that a plain sum of counts is a number. */
    boolean isPlainSum() {
        return !least && factors.values().stream().allMatch(factor -> factor == 1);
    }

    /** By what another, plain sum is contained in this one: 0 if it is not. */
    long contains(Equation part) {
        if (part.factors.size() > factors.size()) {
            return 0;
        }
        long common = 0;
        for (Integer unknown : part.factors.keySet()) {
            long factor = factors.getOrDefault(unknown, 0L);
            if (factor == 0 || (common != 0 && factor != common)) {
                return 0;
            }
            common = factor;
        }
        return common;
    }

    /** This one less a plain sum that it contains so many times. */
    Equation without(Equation part, long times) {
        TreeMap<Integer, Long> left = new TreeMap<>(factors);
        left.keySet().removeAll(part.factors.keySet());
        return new Equation(left, sum - times * part.sum, least, soft);
    }
}

package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts that are not known, and what is known of their sums. Every unknown is a whole number from nought up. */
public final class LinearSystem {
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Map<Integer, Bounds> limits = new HashMap<>();

    /** The unknown of a name: asked twice, it is the same. */
    public int unknown(String name) {
        return indexes.computeIfAbsent(name, key -> indexes.size());
    }

    /** The sum of these is exactly so many. */
    public void sum(Set<Integer> unknowns, long value) {
        equations.add(Equation.exactly(ones(unknowns), value));
    }

    /** The sum of these lies between two numbers, both included. */
    public void between(Set<Integer> unknowns, long least, long most) {
        if (unknowns.size() == 1) {
            limits.merge(unknowns.iterator().next(), new Bounds(least, most), Bounds::within);
            return;
        }
        Map<Integer, Long> factors = ones(unknowns);
        atLeast(factors, least, false);
        factors.replaceAll((unknown, factor) -> -1L);
        atLeast(factors, -most, false);
    }

    /** The sum of one lot is the sum of another. */
    public void same(Set<Integer> left, Set<Integer> right) {
        Map<Integer, Long> factors = ones(left);
        right.forEach(unknown -> factors.merge(unknown, -1L, Long::sum));
        factors.values().removeIf(factor -> factor == 0);
        equations.add(Equation.exactly(factors, 0));
    }

    /** The weighted sum is nought; soft if that is only plausible. */
    public void zero(Map<Integer, Long> factors, boolean soft) {
        equations.add(new Equation(new TreeMap<>(factors), 0, false, soft));
    }

    /** The weighted sum is at least nought. */
    public void notNegative(Map<Integer, Long> factors, boolean soft) {
        atLeast(factors, 0, soft);
    }

    /** The weighted sum is at least so many; soft if that is only plausible, and given up where it cannot be. */
    public void atLeast(Map<Integer, Long> factors, long sum, boolean soft) {
        equations.add(new Equation(new TreeMap<>(factors), sum, true, soft));
    }

    /** From now on only what is certain counts. */
    void leaveOutThePlausible() {
        equations.removeIf(Equation::soft);
    }

    /** Ready to be asked. */
    public Solved solve() {
        return Solved.of(equations, limits);
    }

    int size() {
        return indexes.size();
    }

    private static Map<Integer, Long> ones(Set<Integer> unknowns) {
        Map<Integer, Long> factors = new TreeMap<>();
        unknowns.forEach(unknown -> factors.put(unknown, 1L));
        return factors;
    }
}

package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Equations that hang together, apart from all others. */
final class Piece {
    private final Set<Integer> unknowns = new TreeSet<>();
    private final List<Equation> equations;
    private final Map<Integer, Bounds> limits;
    private final Map<List<Solution.Share>, Bounds> asked = new HashMap<>();
    private final List<Solution> seen = new ArrayList<>();
    private final List<Set<Integer>> alike;

    private Piece(List<Equation> equations, Map<Integer, Bounds> limits) {
        this.equations = equations;
        this.limits = limits;
        equations.forEach(equation -> unknowns.addAll(equation.factors().keySet()));
        this.alike = alike(equations);
    }

    /** The pieces into which equations fall. */
    static List<Piece> cut(List<Equation> equations, Map<Integer, Bounds> limits) {
        Map<Integer, Integer> root = new HashMap<>();
        for (Equation equation : equations) {
            int first = find(root, equation.factors().firstKey());
            equation.factors().keySet().forEach(unknown -> root.put(find(root, unknown), first));
        }
        Map<Integer, List<Equation>> byRoot = new LinkedHashMap<>();
        equations.forEach(
                equation -> byRoot.computeIfAbsent(find(root, equation.factors().firstKey()), key -> new ArrayList<>())
                        .add(equation));
        return byRoot.values().stream().map(own -> new Piece(own, limits)).toList();
    }

    private static int find(Map<Integer, Integer> root, int unknown) {
        int at = unknown;
        while (root.computeIfAbsent(at, key -> key) != at) {
            at = root.get(at);
        }
        root.put(unknown, at);
        return at;
    }

    Set<Integer> unknowns() {
        return unknowns;
    }

    boolean isPossible() {
        if (isOnePlainSum()) {
            return equations.getFirst().sum() >= 0;
        }
        LinearProgram program = program(Set.of());
        return program.isPossible(seen);
    }

    Bounds bounds(Set<Integer> group) {
        return isOnePlainSum()
                ? ofOneSum(group)
                : asked.computeIfAbsent(shares(group), key -> program(group).bounds(seen));
    }

    /**
     * Between which numbers the sum of a group can certainly be, by the solutions that were met so far: no wider than
     * {@link #bounds}, and nothing to be solved.
     */
    Bounds certain(Set<Integer> group) {
        if (isOnePlainSum()) {
            return ofOneSum(group);
        }
        List<Solution.Share> shares = shares(group);
        Bounds answered = asked.get(shares);
        if (answered != null) {
            return answered;
        }
        return seen.stream()
                .map(solution -> solution.range(shares))
                .reduce(Bounds::with)
                .orElse(Bounds.NONE);
    }

    /** One sum and nothing else: some of it can be all of it or none. */
    private boolean isOnePlainSum() {
        return equations.size() == 1
                && equations.getFirst().isPlainSum()
                && unknowns.stream().noneMatch(limits::containsKey);
    }

    private Bounds ofOneSum(Set<Integer> group) {
        long sum = equations.getFirst().sum();
        return new Bounds(group.containsAll(unknowns) ? sum : 0, sum);
    }

    /** Unknowns that stand in the same places with the same factors, all in the group or all out, are one unknown. */
    private LinearProgram program(Set<Integer> group) {
        List<LinearProgram.Lot> lots = new ArrayList<>();
        for (int i = 0; i < alike.size(); i++) {
            int lot = i;
            split(lot, group).forEach((in, unknowns) -> {
                if (!unknowns.isEmpty()) {
                    lots.add(new LinearProgram.Lot(unknowns.getFirst(), lot, limit(unknowns), in));
                }
            });
        }
        return new LinearProgram(equations, lots);
    }

    /** Those of a lot that are in a group, and those that are not. */
    private Map<Boolean, List<Integer>> split(int lot, Set<Integer> group) {
        return alike.get(lot).stream().collect(Collectors.partitioningBy(group::contains));
    }

    private List<Solution.Share> shares(Set<Integer> group) {
        List<Solution.Share> shares = new ArrayList<>();
        for (int lot = 0; lot < alike.size(); lot++) {
            Map<Boolean, List<Integer>> split = split(lot, group);
            if (!split.get(true).isEmpty()) {
                shares.add(new Solution.Share(lot, limit(split.get(true)), limit(split.get(false))));
            }
        }
        return shares;
    }

    private Bounds limit(List<Integer> unknowns) {
        return unknowns.stream()
                .map(unknown -> limits.getOrDefault(unknown, Bounds.ANY))
                .reduce(new Bounds(0, 0), Bounds::plus);
    }

    private static List<Set<Integer>> alike(List<Equation> equations) {
        Map<Integer, TreeMap<Integer, Long>> columns = new TreeMap<>();
        for (int row = 0; row < equations.size(); row++) {
            int at = row;
            equations
                    .get(row)
                    .factors()
                    .forEach((unknown, factor) -> columns.computeIfAbsent(unknown, key -> new TreeMap<>())
                            .put(at, factor));
        }
        Map<Map<Integer, Long>, Set<Integer>> alike = new LinkedHashMap<>();
        columns.forEach((unknown, column) ->
                alike.computeIfAbsent(column, key -> new TreeSet<>()).add(unknown));
        return List.copyOf(alike.values());
    }
}

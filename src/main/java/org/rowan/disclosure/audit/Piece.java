package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Equations that hang together, apart from all others. */
final class Piece {
    private final Set<Integer> unknowns = new TreeSet<>();
    private final List<Equation> equations;
    private final Map<Set<Integer>, Bounds> asked = new HashMap<>();

    private Piece(List<Equation> equations) {
        this.equations = equations;
        equations.forEach(equation -> unknowns.addAll(equation.factors().keySet()));
    }

    /** The pieces into which equations fall. */
    static List<Piece> cut(List<Equation> equations) {
        Map<Integer, Integer> root = new HashMap<>();
        for (Equation equation : equations) {
            int first = find(root, equation.factors().firstKey());
            equation.factors().keySet().forEach(unknown -> root.put(find(root, unknown), first));
        }
        Map<Integer, List<Equation>> byRoot = new LinkedHashMap<>();
        equations.forEach(
                equation -> byRoot.computeIfAbsent(find(root, equation.factors().firstKey()), key -> new ArrayList<>())
                        .add(equation));
        return byRoot.values().stream().map(Piece::new).toList();
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
        return isOnePlainSum()
                ? equations.getFirst().sum() >= 0
                : program(Set.of()).isPossible();
    }

    Bounds bounds(Set<Integer> group) {
        return asked.computeIfAbsent(
                group, key -> isOnePlainSum() ? ofOneSum(key) : program(key).bounds());
    }

    /** One sum and nothing else: some of it can be all of it or none. */
    private boolean isOnePlainSum() {
        return equations.size() == 1 && equations.getFirst().isPlainSum();
    }

    private Bounds ofOneSum(Set<Integer> group) {
        long sum = equations.getFirst().sum();
        return new Bounds(group.containsAll(unknowns) ? sum : 0, sum);
    }

    /** Unknowns that stand in the same places with the same factors, all in the group or all out, are one unknown. */
    private LinearProgram program(Set<Integer> group) {
        Map<Integer, TreeMap<Integer, Long>> columns = new TreeMap<>();
        for (int row = 0; row < equations.size(); row++) {
            int at = row;
            equations
                    .get(row)
                    .factors()
                    .forEach((unknown, factor) -> columns.computeIfAbsent(unknown, key -> new TreeMap<>())
                            .put(at, factor));
        }
        Map<Map.Entry<Map<Integer, Long>, Boolean>, Integer> merged = new LinkedHashMap<>();
        columns.forEach((unknown, column) -> merged.putIfAbsent(Map.entry(column, group.contains(unknown)), unknown));
        return new LinearProgram(equations, new TreeSet<>(merged.values()), group);
    }
}

package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** A system that has been reduced and cut into pieces, and can be asked for the bounds of any sum of its unknowns. */
public final class Solved {
    private final Map<Integer, Long> known;
    private final Map<Integer, Piece> pieceOf = new HashMap<>();
    private final boolean contradictory;
    private final List<Equation> equations;

    private final Map<Integer, Bounds> limits;

    private Solved(List<Equation> equations, Map<Integer, Bounds> limits, Reduction reduction) {
        this.equations = equations;
        this.limits = limits;
        this.known = reduction.known();
        List<Piece> pieces = Piece.cut(reduction.left(), limits);
        for (Piece piece : pieces) {
            piece.unknowns().forEach(unknown -> pieceOf.put(unknown, piece));
        }
        boolean outside = known.entrySet().stream()
                .anyMatch(entry ->
                        !limits.getOrDefault(entry.getKey(), Bounds.ANY).has(entry.getValue()));
        boolean empty = limits.values().stream().anyMatch(bounds -> bounds.width() < 0);
        this.contradictory = reduction.isContradictory()
                || outside
                || empty
                || !pieces.stream().allMatch(Piece::isPossible);
    }

    static Solved of(List<Equation> equations, Map<Integer, Bounds> limits) {
        Solved solved = new Solved(equations, limits, new Reduction(equations));
        if (solved.contradictory) {
            solved = without(solved, equation -> equation.soft() && !equation.least());
        }
        if (solved.contradictory) {
            solved = without(solved, Equation::soft);
        }
        return solved;
    }

    /** What is only plausible is given up where it cannot be: sums first. */
    private static Solved without(Solved solved, Predicate<Equation> soft) {
        List<Equation> left = solved.equations.stream().filter(soft.negate()).toList();
        return left.size() == solved.equations.size() ? solved : new Solved(left, solved.limits, new Reduction(left));
    }

    /** Whether no numbers at all could have given these figures. */
    public boolean isContradictory() {
        return contradictory;
    }

    /**
     * The least and the most that the sum of some unknowns can be.
     *
     * @throws IllegalStateException if the system is contradictory
     */
    public Bounds bounds(Set<Integer> group) {
        return bounds(group, Piece::bounds);
    }

    /** Bounds that are certainly possible, as far as that is known without solving anything: no wider than the true ones. */
    Bounds certain(Set<Integer> group) {
        return bounds(group, Piece::certain);
    }

    private Bounds bounds(Set<Integer> group, BiFunction<Piece, Set<Integer>, Bounds> ofPiece) {
        if (contradictory) {
            throw new IllegalStateException("nothing can be said of figures that contradict each other");
        }
        long least = 0;
        long most = 0;
        Map<Piece, Set<Integer>> parts = new HashMap<>();
        for (Integer unknown : group) {
            Piece piece = pieceOf.get(unknown);
            if (known.containsKey(unknown)) {
                least += known.get(unknown);
                most += known.get(unknown);
            } else if (piece == null) {
                Bounds alone = limits.getOrDefault(unknown, Bounds.ANY);
                least += alone.least();
                most += alone.most();
            } else {
                parts.computeIfAbsent(piece, key -> new HashSet<>()).add(unknown);
            }
        }
        for (Map.Entry<Piece, Set<Integer>> part : parts.entrySet()) {
            Bounds bounds = ofPiece.apply(part.getKey(), part.getValue());
            least += bounds.least();
            most += bounds.most();
        }
        return new Bounds(least, Math.min(most, Bounds.NO_END));
    }

    /** The unknowns that hang together with a group through the equations, the nearest first. */
    public Set<Integer> around(Set<Integer> group) {
        Map<Integer, List<Equation>> where = where();
        Set<Integer> around = new LinkedHashSet<>(group);
        List<Integer> ring = new ArrayList<>(group);
        while (!ring.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (Integer unknown : ring) {
                for (Equation equation : where.getOrDefault(unknown, List.of())) {
                    equation.factors().keySet().stream().filter(around::add).forEach(next::add);
                }
            }
            ring = next;
        }
        return around;
    }

    private Map<Integer, List<Equation>> where() {
        Map<Integer, List<Equation>> where = new HashMap<>();
        for (Equation equation : equations) {
            equation.factors()
                    .keySet()
                    .forEach(unknown -> where.computeIfAbsent(unknown, key -> new ArrayList<>())
                            .add(equation));
        }
        return where;
    }
}

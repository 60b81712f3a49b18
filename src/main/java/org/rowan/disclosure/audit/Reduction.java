package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes a system smaller without changing what follows from it: unknowns that have only one value are put in, and a sum
 * that is part of another is taken out of it. What is left falls into pieces that know nothing of each other.
 */
final class Reduction {
    private final Map<Integer, Long> known = new HashMap<>();
    private List<Equation> equations;
    private boolean contradictory;

    Reduction(List<Equation> equations) {
        this.equations = new ArrayList<>(equations);
        boolean changed = true;
        while (changed && !contradictory) {
            changed = putIn();
            if (!changed && !contradictory) {
                changed = takeOut();
            }
        }
    }

    /** The unknowns that can only have one value. */
    Map<Integer, Long> known() {
        return known;
    }

    boolean isContradictory() {
        return contradictory;
    }

    List<Equation> left() {
        return equations;
    }

    private boolean putIn() {
        int before = known.size();
        Set<Equation> left = new LinkedHashSet<>();
        for (Equation old : equations) {
            Equation now = old.with(known);
            if (now.factors().isEmpty()) {
                contradictory |= now.least() ? now.sum() > 0 : now.sum() != 0;
            } else if (!read(now)) {
                left.add(now);
            }
        }
        equations = new ArrayList<>(left);
        return known.size() > before;
    }

    /** Whether all that the equation says is now known. */
    private boolean read(Equation equation) {
        if (equation.least()) {
            return equation.sum() <= 0 && equation.factors().values().stream().allMatch(factor -> factor > 0);
        }
        boolean oneSign = equation.factors().values().stream().allMatch(factor -> factor > 0)
                || equation.factors().values().stream().allMatch(factor -> factor < 0);
        if (equation.sum() == 0 && oneSign) {
            equation.factors().keySet().forEach(unknown -> known.put(unknown, 0L));
            return true;
        }
        if (equation.factors().size() > 1) {
            return false;
        }
        Map.Entry<Integer, Long> only = equation.factors().firstEntry();
        long value = equation.sum() / only.getValue();
        contradictory |= value < 0 || value * only.getValue() != equation.sum();
        known.put(only.getKey(), value);
        return true;
    }

    private boolean takeOut() {
        Map<Integer, Set<Integer>> where = new HashMap<>();
        for (int i = 0; i < equations.size(); i++) {
            for (Integer unknown : equations.get(i).factors().keySet()) {
                where.computeIfAbsent(unknown, key -> new TreeSet<>()).add(i);
            }
        }
        List<Integer> sums = IntStream.range(0, equations.size())
                .boxed()
                .filter(i -> equations.get(i).isPlainSum())
                .sorted(Comparator.comparingInt(i -> equations.get(i).factors().size()))
                .toList();
        boolean changed = false;
        for (int at : sums) {
            Equation part = equations.get(at);
            if (part.factors().isEmpty() || !part.isPlainSum()) {
                continue;
            }
            for (int i : where.get(part.factors().firstKey())) {
                long times = i == at ? 0 : equations.get(i).contains(part);
                if (times != 0) {
                    equations.set(i, equations.get(i).without(part, times));
                    changed = true;
                }
            }
        }
        return changed;
    }
}

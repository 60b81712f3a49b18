package org.rowan.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The least and the most of a sum under some equations, by linear programming, rounded inwards to whole numbers. Where that
 * gives parts of people and the program is small, whole numbers are asked for instead.
 */
final class LinearProgram {
    private static final double CLOSE = 1e-5;
    private static final int SMALL = 40;

    /**
     * Unknowns that stand in the same places, all in the group or all out: one unknown.
     *
     * @param name one of them, which stands for all
     * @param alike the number of all that stand in these places, in the group or out
     * @param range what their sum lies between
     */
    record Lot(int name, int alike, Bounds range, boolean inGroup) {}

    private final List<Equation> equations;
    private final List<Lot> lots;

    /** @param lots in the order of what they are alike with */
    LinearProgram(List<Equation> equations, List<Lot> lots) {
        this.equations = equations;
        this.lots = lots;
    }

    /** @param seen gets the solution, if there is one */
    boolean isPossible(List<Solution> seen) {
        Optimisation.Result found = model().minimise();
        if (found.getState().isFeasible()) {
            seen.add(solution(found));
        }
        return found.getState().isFeasible();
    }

    /** @param seen gets the two solutions in which the sum is least and most */
    Bounds bounds(List<Solution> seen) {
        Optimisation.Result least = whole(ExpressionsBasedModel::minimise);
        Optimisation.Result most = whole(ExpressionsBasedModel::maximise);
        if (!least.getState().isFeasible() || !most.getState().isFeasible()) {
            throw new IllegalStateException(
                    "a program without a solution: " + least.getState() + ", " + most.getState());
        }
        seen.add(solution(least));
        seen.add(solution(most));
        return new Bounds(
                (long) Math.ceil(least.getValue() - CLOSE),
                Math.min((long) Math.floor(most.getValue() + CLOSE), Bounds.NO_END));
    }

    private Optimisation.Result whole(Function<ExpressionsBasedModel, Optimisation.Result> solve) {
        Optimisation.Result found = solve.apply(model());
        boolean parts = LongStream.range(0, lots.size())
                .mapToDouble(found::doubleValue)
                .anyMatch(value -> Math.abs(value - Math.rint(value)) > CLOSE);
        if (!parts || lots.size() > SMALL) {
            return found;
        }
        ExpressionsBasedModel model = model();
        model.getVariables().forEach(variable -> variable.integer(true));
        Optimisation.Result whole = solve.apply(model);
        return whole.getState().isOptimal() ? whole : found;
    }

    private Solution solution(Optimisation.Result found) {
        List<Double> together = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            int alike = lots.get(i).alike();
            if (alike == together.size()) {
                together.add(found.doubleValue(i));
            } else {
                together.set(alike, together.get(alike) + found.doubleValue(i));
            }
        }
        return new Solution(together);
    }

    private ExpressionsBasedModel model() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new HashMap<>();
        for (Lot lot : lots) {
            Variable variable = model.newVariable("x" + lot.name())
                    .lower(lot.range().least())
                    .upper(lot.range().most());
            if (lot.inGroup()) {
                variable.weight(1);
            }
            variables.put(lot.name(), variable);
        }
        for (int i = 0; i < equations.size(); i++) {
            Equation equation = equations.get(i);
            Expression expression = model.newExpression("e" + i);
            if (equation.least()) {
                expression.lower(equation.sum());
            } else {
                expression.level(equation.sum());
            }
            equation.factors().forEach((unknown, factor) -> {
                Variable variable = variables.get(unknown);
                if (variable != null) {
                    expression.set(variable, factor);
                }
            });
        }
        return model;
    }
}

package org.rowan.disclosure.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The least and the most of a sum under some equations, by linear programming, rounded inwards to whole numbers. */
final class LinearProgram {
    private static final double CLOSE = 1e-5;

    private final List<Equation> equations;
    private final Set<Integer> unknowns;
    private final Set<Integer> group;

    /** @param unknowns those to be used; others that stand in the equations are left out as copies of one of these */
    LinearProgram(List<Equation> equations, Set<Integer> unknowns, Set<Integer> group) {
        this.equations = equations;
        this.unknowns = unknowns;
        this.group = group;
    }

    boolean isPossible() {
        return model().minimise().getState().isFeasible();
    }

    Bounds bounds() {
        Optimisation.Result least = model().minimise();
        Optimisation.Result most = model().maximise();
        if (!least.getState().isFeasible() || !most.getState().isFeasible()) {
            throw new IllegalStateException(
                    "a program without a solution: " + least.getState() + ", " + most.getState());
        }
        return new Bounds(
                (long) Math.ceil(least.getValue() - CLOSE),
                Math.min((long) Math.floor(most.getValue() + CLOSE), Bounds.NO_END));
    }

    private ExpressionsBasedModel model() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Variable> variables = new HashMap<>();
        for (Integer unknown : unknowns) {
            Variable variable = model.newVariable("x" + unknown).lower(0).upper(Bounds.NO_END);
            if (group.contains(unknown)) {
                variable.weight(1);
            }
            variables.put(unknown, variable);
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

package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import org.rowan.disclosure.Figure;

/**
 * R5 households by their number of children, for each safe and community kind and both roll-ups: the six measures of
 * households. The children are the different child members in the period.
 */
final class R5Households implements ReturnTable {
    private static final Categories CHILDREN = Categories.of("0", List.of("0", "1", "2", "3", "4_plus"));

    @Override
    public String name() {
        return "R5";
    }

    @Override
    public List<Figure> count(Counting counting) {
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : counting.scopes().ofPeople()) {
            Grid grid = Grid.additive(CHILDREN, Measures.six(Measure.HOUSEHOLD));
            counting.caseload(scope)
                    .households()
                    .forEach(household -> grid.add(household.childrenCategory(), household.flow()));
            figures.addAll(grid.figures(counting.period(), name(), scope, "children"));
        }
        return figures;
    }
}

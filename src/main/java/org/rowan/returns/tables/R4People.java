package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import org.rowan.disclosure.Figure;

/** R4 people by person category, for each safe and community kind and both roll-ups: the six measures of individuals. */
final class R4People implements ReturnTable {
    @Override
    public String name() {
        return "R4";
    }

    @Override
    public List<Figure> count(Counting counting) {
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : counting.scopes().ofPeople()) {
            Grid grid = Grid.additive(PersonCategory.CATEGORIES, Measures.six(Measure.INDIVIDUAL));
            counting.caseload(scope).individuals().forEach(person -> grid.add(person.category(), person.flow()));
            figures.addAll(grid.figures(counting.period(), name(), scope, "person_category"));
        }
        return figures;
    }
}

package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import org.rowan.disclosure.Figure;

/** R1v: the void nights of R1 by reason, in the same scopes. */
final class R1vVoids implements ReturnTable {
    private static final Categories REASONS = Categories.codes("void_reason");
    private static final Measure NIGHTS_VOID = new Measure("nights_void", Measure.NIGHT);

    @Override
    public String name() {
        return "R1v";
    }

    @Override
    public List<Figure> count(Counting counting) {
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : counting.scopes().ofSpaces()) {
            Grid grid = Grid.additive(REASONS, List.of(NIGHTS_VOID));
            for (UnitNights unit : counting.unitNights()) {
                if (scope.kinds().contains(counting.kindOf(unit.service()))) {
                    unit.voidNights()
                            .forEach((reason, nights) -> grid.add(REASONS.of(reason), NIGHTS_VOID.name(), nights));
                }
            }
            figures.addAll(grid.figures(counting.period(), name(), scope, "void_reason"));
        }
        return figures;
    }
}

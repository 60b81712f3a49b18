package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.List;
import org.rowan.disclosure.Figure;

/**
 * R1 spaces, for each safe kind, temporary accommodation and the roll-up, by whether the service is commissioned.
 *
 * <p>{@code units_start} and {@code units_end}: units open for the night of the first and of the last day.
 * {@code nights_open}: nights of the period on which units were open; {@code nights_void}: of these, nights on which
 * nobody stayed and the unit could not be let; {@code nights_available} = open - void; {@code nights_occupied}: nights
 * on which a household stayed.
 */
final class R1Spaces implements ReturnTable {
    private static final Categories COMMISSIONED = Categories.of("no", List.of("yes", "no"));
    private static final List<Measure> MEASURES = List.of(
            new Measure("units_start", Measure.SPACE),
            new Measure("units_end", Measure.SPACE),
            new Measure("nights_open", Measure.NIGHT),
            new Measure("nights_void", Measure.NIGHT),
            new Measure("nights_available", Measure.NIGHT),
            new Measure("nights_occupied", Measure.NIGHT));

    @Override
    public String name() {
        return "R1";
    }

    @Override
    public List<Figure> count(Counting counting) {
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : counting.scopes().ofSpaces()) {
            Grid grid = Grid.additive(COMMISSIONED, MEASURES);
            for (UnitNights unit : counting.unitNights()) {
                if (scope.kinds().contains(counting.kindOf(unit.service()))) {
                    add(grid, unit, counting);
                }
            }
            figures.addAll(grid.figures(counting.period(), name(), scope, "commissioned"));
        }
        return figures;
    }

    private static void add(Grid grid, UnitNights unit, Counting counting) {
        String row = counting.service(unit.service()).commissioned() ? "yes" : "no";
        ReturnPeriod period = counting.period();
        grid.add(row, "units_start", unit.isOpenOn(period.from()) ? 1 : 0);
        grid.add(row, "units_end", unit.isOpenOn(period.to()) ? 1 : 0);
        grid.add(row, "nights_open", unit.open());
        grid.add(row, "nights_void", unit.allVoidNights());
        grid.add(row, "nights_available", unit.open() - unit.allVoidNights());
        grid.add(row, "nights_occupied", unit.occupied());
    }
}

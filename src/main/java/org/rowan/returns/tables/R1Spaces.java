package org.rowan.returns.tables;

import java.util.List;

/** R1: see {@link #definition}. */
final class R1Spaces implements ReturnTable {
    private static final Categories COMMISSIONED = Categories.of("no", List.of("yes", "no"));
    private static final List<Measure> MEASURES = List.of(
            Measure.spaces("units_start"),
            Measure.spaces("units_end"),
            Measure.nights("nights_open"),
            Measure.nights("nights_void"),
            Measure.nights("nights_available"),
            Measure.nights("nights_occupied"));

    @Override
    public String name() {
        return "R1";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Spaces",
                        "How many units there were, and what became of their nights. A night is named after the day before it:"
                                + " the day of moving out, of a void's end or of a unit's closing is no night of theirs.",
                        "each safe kind and temporary accommodation; all safe kinds together")
                .dimension(
                        "commissioned",
                        "whether the council commissions the service to which the unit belongs",
                        COMMISSIONED)
                .measure("units_start", "units open for the night of the first day")
                .measure("units_end", "units open for the night of the last day")
                .measure("nights_open", "nights of the period on which a unit was open")
                .measure("nights_void", "of these, nights on which nobody stayed and the unit could not be let")
                .measure("nights_available", "nights open less nights void")
                .measure("nights_occupied", "nights open on which a household stayed, also in a unit that was void");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().ofSpaces()) {
            Grid grid = cells.additive(scope, "commissioned", COMMISSIONED, MEASURES);
            for (UnitNights unit : counting.unitNights()) {
                if (scope.kinds().contains(counting.kindOf(unit.service()))) {
                    add(grid, unit, counting);
                }
            }
        }
    }

    private static void add(Grid grid, UnitNights unit, Counting counting) {
        String row = counting.service(unit.service()).commissioned() ? "yes" : "no";
        ReturnPeriod period = counting.period();
        grid.add(row, "units_start", unit.id(), unit.isOpenOn(period.from()) ? 1 : 0);
        grid.add(row, "units_end", unit.id(), unit.isOpenOn(period.to()) ? 1 : 0);
        grid.add(row, "nights_open", unit.id(), unit.open());
        grid.add(row, "nights_void", unit.id(), unit.allVoidNights());
        grid.add(row, "nights_available", unit.id(), unit.open() - unit.allVoidNights());
        grid.add(row, "nights_occupied", unit.id(), unit.occupied());
    }
}

package org.rowan.returns.tables;

import java.util.List;

/** R1v: see {@link #definition}. */
final class R1vVoids implements ReturnTable {
    private static final Categories REASONS = Categories.codes("void_reason");
    private static final Measure NIGHTS_VOID = Measure.nights("nights_void");

    @Override
    public String name() {
        return "R1v";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Void nights",
                        "Why units could not be let: the void nights of R1 by their reason. Where two void periods of a unit"
                                + " overlap, a night counts once, under the one that began first.",
                        "the same services as R1")
                .dimension("void_reason", "why the unit could not be let", REASONS)
                .measure("nights_void", "nights on which a unit was open, nobody stayed and it could not be let");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().ofSpaces()) {
            Grid grid = cells.additive(scope, "void_reason", REASONS, List.of(NIGHTS_VOID));
            for (UnitNights unit : counting.unitNights()) {
                if (scope.kinds().contains(counting.kindOf(unit.service()))) {
                    unit.voidNights()
                            .forEach((reason, nights) ->
                                    grid.add(REASONS.of(reason), NIGHTS_VOID.name(), unit.id(), nights));
                }
            }
        }
    }
}

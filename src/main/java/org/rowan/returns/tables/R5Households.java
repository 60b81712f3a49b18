package org.rowan.returns.tables;

import java.util.List;

/** R5: see {@link #definition}. */
final class R5Households implements ReturnTable {
    private static final Categories CHILDREN = Categories.of("0", List.of("0", "1", "2", "3", "4_plus"));

    @Override
    public String name() {
        return "R5";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Households",
                        "How many different households were supported, came and left. A household is in from the day its"
                                + " support starts to the day it ends.",
                        "the same services as R4")
                .dimension("children", "how many different children were members on a day of the period", CHILDREN)
                .measures(Measures.values());
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().ofPeople()) {
            Grid grid = cells.additive(scope, "children", CHILDREN, Measures.sixOfHouseholds());
            counting.caseload(scope)
                    .households()
                    .forEach(household ->
                            grid.add(household.childrenCategory(), household.supportId(), household.flow()));
        }
    }
}

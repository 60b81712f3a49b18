package org.rowan.returns.tables;

/** R4: see {@link #definition}. */
final class R4People implements ReturnTable {
    @Override
    public String name() {
        return "R4";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "People",
                        "How many different people were supported, came and left.",
                        "each safe and community kind; all safe kinds together; all community kinds together")
                .dimension(
                        "person_category",
                        "children by their role in the household; adults whose gender is not that registered at birth; else"
                                + " women and men by sex",
                        PersonCategory.CATEGORIES)
                .measures(Measures.values());
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().ofPeople()) {
            Grid grid = cells.additive(scope, "person_category", PersonCategory.CATEGORIES, Measures.sixOfPeople());
            counting.caseload(scope)
                    .individuals()
                    .forEach(person -> grid.add(person.category(), person.id(), person.flow()));
        }
    }
}

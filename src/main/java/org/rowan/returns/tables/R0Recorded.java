package org.rowan.returns.tables;

import java.util.List;

/** R0: see {@link #definition}. */
final class R0Recorded implements ReturnTable {
    private static final Categories FIELDS = Categories.of(
            null,
            List.of(
                    "date_of_birth",
                    "sex",
                    "gender_same",
                    "ethnicity",
                    "religion",
                    "orientation",
                    "disabled",
                    "language",
                    "home_authority",
                    "home_ward",
                    "recourse",
                    "risk"));
    private static final List<Measure> MEASURES =
            List.of(Measure.individuals("people"), Measure.individuals("recorded"));

    @Override
    public String name() {
        return "R0";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "What is recorded",
                        "Of how many of the people supported something is known. Somebody who prefers not to say was asked, and"
                                + " that is recorded; not asked, not known and nothing at all are not.",
                        "all safe kinds together; all community kinds together")
                .dimension(
                        "field",
                        "what is asked of everybody supported; the ward of those whose home is in the provider's council area;"
                                + " recourse and risk of adults (as last recorded by the last day)",
                        FIELDS)
                .measure("people", "people supported of whom it is asked")
                .measure("recorded", "of these, people of whom it is recorded");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().rollUps()) {
            Grid grid = cells.overlapping(scope, "field", FIELDS, MEASURES);
            for (Field field : Field.of(counting, scope)) {
                for (Individual person : counting.caseload(scope).individuals()) {
                    if (field.asked().test(person)) {
                        grid.add(field.name(), "people", person.id());
                        grid.add(
                                field.name(),
                                "recorded",
                                person.id(),
                                field.recorded().test(person) ? 1 : 0);
                    }
                }
            }
        }
    }
}

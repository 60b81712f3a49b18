package org.rowan.returns.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rowan.returns.facts.CaseFacts.Given;

/** R10: see {@link #definition}. */
final class R10Given implements ReturnTable {
    private static final Categories KINDS = Categories.codes("support_given");
    private static final List<Measure> MEASURES =
            List.of(Measure.individuals("individuals"), new Measure("times", "session", RecordSort.GIVEN));

    /** One person counts once for a kind of support. */
    private record Once(long person, String kind) {}

    @Override
    public String name() {
        return "R10";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Support given",
                        "What support was given in the period, to adults and children, by the kinds of the Domestic Abuse Act."
                                + " One person may have had several kinds, so they have no total.",
                        "all safe kinds together; all community kinds together")
                .dimension("support_given", "the kind of support", KINDS)
                .measure("individuals", "different people who were given it in the period")
                .measure("times", "how often it was given in the period");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().rollUps()) {
            Caseload caseload = counting.caseload(scope);
            Grid grid = cells.overlapping(scope, "support_given", KINDS, MEASURES);
            Set<Once> counted = new HashSet<>();
            for (Given given : counting.cases().given()) {
                if (counting.period().has(given.day())
                        && caseload.individual(given.person(), given.support()) != null) {
                    String kind = KINDS.of(given.kind());
                    grid.add(kind, "times", given.id());
                    grid.add(kind, "individuals", given.person(), counted.add(new Once(given.person(), kind)) ? 1 : 0);
                }
            }
        }
    }
}

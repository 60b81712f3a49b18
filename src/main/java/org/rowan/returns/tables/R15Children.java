package org.rowan.returns.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rowan.returns.facts.CaseFacts.Given;
import org.rowan.returns.facts.SupportFacts.Need;

/** R15: see {@link #definition}. */
final class R15Children implements ReturnTable {
    private static final String OWN_SUPPORT = "own_support";
    private static final List<Measure> MEASURES = Stream.concat(
                    Measures.twoOfPeople().stream(), Stream.of(Measure.individuals(OWN_SUPPORT)))
            .toList();

    @Override
    public String name() {
        return "R15";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Children",
                        "The children supported, by role in the household, not by age.",
                        "all safe kinds together; all community kinds together")
                .dimension("age_band", "age on the day of joining; over 17 is not known", AgeBands.OF_CHILDREN)
                .measures(Measures.SUPPORTED, Measures.FIRST_IN_YEAR)
                .measure(
                        OWN_SUPPORT,
                        "children with something of their own: a need identified by the last day and not closed before the"
                                + " first, or support given to them in the period");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().rollUps()) {
            Set<Long> own = ownSupport(counting, scope);
            Grid grid = cells.additive(scope, "age_band", AgeBands.OF_CHILDREN, MEASURES);
            for (Individual child : counting.caseload(scope).children()) {
                String band = AgeBands.ofChild(child.person().born(), child.joined());
                grid.add(band, child.id(), child.flow());
                grid.add(band, OWN_SUPPORT, child.id(), own.contains(child.id()) ? 1 : 0);
            }
        }
    }

    private static Set<Long> ownSupport(Counting counting, Scope scope) {
        Caseload caseload = counting.caseload(scope);
        Set<Long> people = new HashSet<>();
        for (Need need : counting.needs()) {
            if (R9Needs.isThere(need, counting.period())
                    && caseload.individual(need.person(), need.support()) != null) {
                people.add(need.person());
            }
        }
        for (Given given : counting.cases().given()) {
            if (counting.period().has(given.day()) && caseload.individual(given.person(), given.support()) != null) {
                people.add(given.person());
            }
        }
        return people;
    }
}

package org.rowan.returns.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.returns.facts.SupportFacts.Need;

/** R9: see {@link #definition}. */
final class R9Needs implements ReturnTable {
    private static final String IDENTIFIED = "identified";
    private static final List<String> OUTCOMES = List.of("met", "part_met", "not_met", "declined");
    private static final Categories NEEDS = Categories.codes("need");
    private static final Categories NUMBERS = Categories.of("3_plus", List.of("0", "1", "2", "3_plus"));
    private static final List<Measure> MEASURES = Stream.concat(Stream.of(IDENTIFIED), OUTCOMES.stream())
            .map(Measure::individuals)
            .toList();

    /** One person counts once for a need in a measure, however often it was recorded. */
    private record Once(long person, String need, String measure) {}

    @Override
    public String name() {
        return "R9";
    }

    @Override
    public Definition definition() {
        return Definition.of(
                        "Needs",
                        "What the adults supported needed help with, and what came of it. One person may have several needs, so"
                                + " the needs have no total. A need counts in the services in whose support it was recorded.",
                        "all safe kinds together; all community kinds together")
                .dimension("need", "each adult once for each need", NEEDS)
                .dimension("needs_count", "all adults supported, by how many different needs were identified", NUMBERS)
                .measure("identified", "the need was identified by the last day, and not closed before the first")
                .measure("met", "of these, closed in the period as met")
                .measure("part_met", "of these, closed in the period as partly met")
                .measure("not_met", "of these, closed in the period as not met")
                .measure("declined", "of these, closed in the period because the person declined help");
    }

    @Override
    public void count(Counting counting, Cells cells) {
        for (Scope scope : counting.scopes().rollUps()) {
            Set<Once> counted = counted(counting, scope);
            Grid byNeed = cells.overlapping(scope, "need", NEEDS, MEASURES);
            counted.forEach(once -> byNeed.add(once.need(), once.measure(), once.person()));

            Map<Long, Long> numbers = counted.stream()
                    .filter(once -> once.measure().equals(IDENTIFIED))
                    .collect(Collectors.groupingBy(Once::person, Collectors.counting()));
            Grid byNumber = cells.additive(scope, "needs_count", NUMBERS, MEASURES.subList(0, 1));
            for (Individual adult : counting.caseload(scope).adults()) {
                long number = numbers.getOrDefault(adult.id(), 0L);
                byNumber.add(NUMBERS.of(Long.toString(number)), IDENTIFIED, adult.id());
            }
        }
    }

    private static Set<Once> counted(Counting counting, Scope scope) {
        ReturnPeriod period = counting.period();
        Caseload caseload = counting.caseload(scope);
        Set<Once> counted = new HashSet<>();
        for (Need need : counting.needs()) {
            Individual person = caseload.individual(need.person(), need.support());
            if (person != null && person.isAdult() && isThere(need, period)) {
                String code = NEEDS.of(need.need());
                counted.add(new Once(need.person(), code, IDENTIFIED));
                if (period.has(need.closed()) && OUTCOMES.contains(need.outcome())) {
                    counted.add(new Once(need.person(), code, need.outcome()));
                }
            }
        }
        return counted;
    }

    /** Whether a need was identified by the end of a period and not closed before it began. */
    static boolean isThere(Need need, ReturnPeriod period) {
        return !need.identified().isAfter(period.to())
                && (need.closed() == null || !need.closed().isBefore(period.from()));
    }
}

package org.rowan.returns.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.disclosure.Figure;
import org.rowan.returns.facts.SupportFacts.Need;

/**
 * R9 needs of adults, for the roll-ups. One person may have several needs, so {@code need} has no total.
 *
 * <p>{@code identified}: adults supported in the period with the need identified on or before the last day and not
 * closed before the first. {@code met}, {@code part_met}, {@code not_met}, {@code declined}: of these, closed so in the
 * period. A need counts when it hangs on a membership of the scope in the period. {@code needs_count}: all adults
 * supported, by how many different needs were identified.
 */
final class R9Needs implements ReturnTable {
    private static final String IDENTIFIED = "identified";
    private static final List<String> OUTCOMES = List.of("met", "part_met", "not_met", "declined");
    private static final Categories NEEDS = Categories.codes("need");
    private static final Categories NUMBERS = Categories.of("3_plus", List.of("0", "1", "2", "3_plus"));
    private static final List<Measure> MEASURES = Stream.concat(Stream.of(IDENTIFIED), OUTCOMES.stream())
            .map(name -> new Measure(name, Measure.INDIVIDUAL))
            .toList();

    /** One person counts once for a need in a measure, however often it was recorded. */
    private record Once(long person, String need, String measure) {}

    @Override
    public String name() {
        return "R9";
    }

    @Override
    public List<Figure> count(Counting counting) {
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : counting.scopes().rollUps()) {
            List<Individual> adults = counting.caseload(scope).adults();
            Set<Once> counted = counted(adults, counting);
            Grid byNeed = Grid.overlapping(NEEDS, MEASURES);
            counted.forEach(once -> byNeed.add(once.need(), once.measure()));
            figures.addAll(byNeed.figures(counting.period(), name(), scope, "need"));

            Map<Long, Long> numbers = counted.stream()
                    .filter(once -> once.measure().equals(IDENTIFIED))
                    .collect(Collectors.groupingBy(Once::person, Collectors.counting()));
            Grid byNumber = Grid.additive(NUMBERS, MEASURES.subList(0, 1));
            for (Individual adult : adults) {
                long number = numbers.getOrDefault(adult.id(), 0L);
                byNumber.add(NUMBERS.of(Long.toString(number)), IDENTIFIED);
            }
            figures.addAll(byNumber.figures(counting.period(), name(), scope, "needs_count"));
        }
        return figures;
    }

    private static Set<Once> counted(List<Individual> adults, Counting counting) {
        ReturnPeriod period = counting.period();
        Map<Long, Individual> byId = new HashMap<>();
        adults.forEach(adult -> byId.put(adult.id(), adult));
        Set<Once> counted = new HashSet<>();
        for (Need need : counting.needs()) {
            Individual adult = byId.get(need.person());
            if (adult != null && adult.isIn(need.support()) && isThere(need, period)) {
                String code = NEEDS.of(need.need());
                counted.add(new Once(need.person(), code, IDENTIFIED));
                if (period.has(need.closed()) && OUTCOMES.contains(need.outcome())) {
                    counted.add(new Once(need.person(), code, need.outcome()));
                }
            }
        }
        return counted;
    }

    private static boolean isThere(Need need, ReturnPeriod period) {
        return !need.identified().isAfter(period.to())
                && (need.closed() == null || !need.closed().isBefore(period.from()));
    }
}

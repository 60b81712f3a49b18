package org.rowan.disclosure.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rowan.disclosure.Whose;

/**
 * How the totals of people who came, stayed and went hang together, for adults and for children, within a quarter and from one to
 * the next.
 */
final class FlowLinks {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-\\d{2}(?:/Q([1-4]))?");

    private final Blocks blocks;
    private final Kinds kinds;

    FlowLinks(Blocks blocks, Kinds kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
    }

    void add(Set<Place> people) {
        people.forEach(place -> before(place).stream().map(place::in).forEach(last -> carriedInto(last, place)));
        people.forEach(this::flows);
    }

    /**
     * Who was there at the end of one quarter is there at the start of the next, unless something was recorded late. So
     * either figure tells the other, also where that was withheld.
     */
    private void carriedInto(Place last, Place people) {
        Place end = last.asking(Flows.question(Flows.OPEN_END));
        Place start = people.asking(Flows.question(Flows.OPEN_START));
        boolean late = List.of("R4", "R5").stream().anyMatch(table -> {
            OptionalLong closing = kinds.total(last, table, Flows.OPEN_END);
            OptionalLong opening = kinds.total(people, table, Flows.OPEN_START);
            return closing.isPresent() && opening.isPresent() && !closing.equals(opening);
        });
        if (!late && (blocks.has(end) || (blocks.has(start) && blocks.has(last)))) {
            for (String answer : Flows.ANSWERS) {
                Map<Integer, Long> factors = new HashMap<>();
                blocks.cells(end, Set.of(answer)).forEach(unknown -> factors.put(unknown, 1L));
                blocks.cells(start, Set.of(answer)).forEach(unknown -> factors.put(unknown, -1L));
                blocks.system().zero(factors, true);
            }
        }
    }

    /** The quarter before, and before a first quarter or a year also the year before. */
    private static List<String> before(Place place) {
        Matcher period = PERIOD.matcher(place.period());
        if (!period.matches()) {
            return List.of();
        }
        String quarter = period.group(2);
        if (quarter != null && !quarter.equals("1")) {
            return List.of(place.year() + "/Q" + (Integer.parseInt(quarter) - 1));
        }
        int start = Integer.parseInt(period.group(1)) - 1;
        String year = "%d-%02d".formatted(start, (start + 1) % 100);
        return List.of(year + "/Q4", year);
    }

    private void flows(Place people) {
        Place carried = people.asking(Flows.CARRIED);
        if (blocks.has(carried)) {
            carriedHouseholds(people).ifPresent(households -> adultsOf(carried, households));
        }
        for (List<String> halves : Flows.HALVES) {
            if (halves.stream().anyMatch(half -> blocks.has(people.asking(Flows.question(half))))) {
                halves.forEach(half -> half(people, half));
                both(people, halves);
            }
        }
    }

    private void half(Place people, String measure) {
        Place place = people.asking(Flows.question(measure));
        blocks.whole(place);
        kinds.total(people, "R5", measure).ifPresent(households -> adultsOf(place, households));
    }

    private void both(Place people, List<String> halves) {
        for (String answer : Flows.ANSWERS) {
            Whose whose = answer.equals(Flows.CHILDREN) ? Whose.CHILDREN : Whose.ADULTS;
            Set<Integer> sum = new TreeSet<>();
            halves.forEach(half -> sum.addAll(blocks.cells(people.asking(Flows.question(half)), Set.of(answer))));
            blocks.system().same(Flows.supported(blocks, people, whose), sum);
        }
    }

    private OptionalLong carriedHouseholds(Place people) {
        OptionalLong supported = kinds.total(people, "R5", Flows.SUPPORTED);
        OptionalLong first = kinds.total(people, "R5", Flows.FIRST);
        return supported.isPresent() && first.isPresent()
                ? OptionalLong.of(supported.getAsLong() - first.getAsLong())
                : OptionalLong.empty();
    }

    /** As many adults at least as households: plausible, not certain. */
    private void adultsOf(Place place, long households) {
        Map<Integer, Long> factors = new HashMap<>();
        blocks.cells(place, Set.of(Flows.ADULTS)).forEach(unknown -> factors.put(unknown, 1L));
        blocks.system().atLeast(factors, households, true);
    }
}

package org.rowan.disclosure.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** How the totals of people who came, stayed and went hang together, for adults and for children. */
final class FlowLinks {
    private final Blocks blocks;
    private final Kinds kinds;

    FlowLinks(Blocks blocks, Kinds kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
    }

    void add(Place people) {
        Place carried = people.asking(Flows.CARRIED);
        if (blocks.has(carried)) {
            carriedHouseholds(people).ifPresent(households -> adultsOf(carried, households));
        }
        for (List<String> halves : Flows.HALVES) {
            List<Place> shown = halves.stream()
                    .map(half -> people.asking(Flows.question(half)))
                    .filter(blocks::has)
                    .toList();
            if (!shown.isEmpty()) {
                halves.forEach(half -> half(people, half));
                Flows.ANSWERS.forEach(answer -> both(people, carried, halves, answer));
            }
        }
    }

    private void half(Place people, String measure) {
        Place place = people.asking(Flows.question(measure));
        blocks.whole(place);
        kinds.total(people, "R5", measure).ifPresent(households -> adultsOf(place, households));
    }

    private void both(Place people, Place carried, List<String> halves, String answer) {
        Set<Integer> supported = new TreeSet<>(blocks.cells(carried, Set.of(answer)));
        supported.addAll(
                answer.equals(Flows.CHILDREN)
                        ? blocks.cells(people, Set.of("children"))
                        : blocks.cells(people, Questions.ADULT_CODES));
        Set<Integer> sum = new TreeSet<>();
        halves.forEach(half -> sum.addAll(blocks.cells(people.asking(Flows.question(half)), Set.of(answer))));
        blocks.system().same(supported, sum);
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

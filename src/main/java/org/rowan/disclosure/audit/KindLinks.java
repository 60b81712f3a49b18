package org.rowan.disclosure.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * R4 by kind beside its roll-up. Whoever moved from one kind to another, or is in two, counts in each and once in their
 * roll-up: the kinds less the roll-up are these people, and the roll-up less a kind are those who were never in it.
 */
final class KindLinks {
    private static final List<String> MEASURES =
            List.of(Flows.SUPPORTED, Flows.FIRST, Flows.OPEN_START, "started", "ended", Flows.OPEN_END);
    /** Of these, whoever is counted in a kind is counted in its roll-up: not of those who came from another kind. */
    private static final Set<String> INSIDE = Set.of(Flows.SUPPORTED, Flows.OPEN_START, Flows.OPEN_END);

    private final Blocks blocks;
    private final Kinds kinds;

    KindLinks(Blocks blocks, Kinds kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
    }

    void add(Set<Place> people) {
        for (Place place : people) {
            Set<String> shown = kinds.under(place);
            if (shown.stream().anyMatch(kind -> people.contains(place.of(kind)))) {
                MEASURES.forEach(measure -> add(place, shown, measure));
            }
        }
    }

    private void add(Place place, Set<String> shown, String measure) {
        boolean all = shown.containsAll(kinds.running(place));
        Set<Integer> together = new TreeSet<>();
        for (String kind : shown) {
            if (!isTold(place.of(kind), measure)) {
                return;
            }
            together.addAll(Flows.of(blocks, place.of(kind), measure));
        }
        if (!isTold(place, measure)) {
            return;
        }
        if (!all) {
            together.addAll(rest(Blocks.elsewhere(place), Links.LEFT + "the roll-up, " + measure));
        }
        if (shown.size() > 1 || !all) {
            Set<Integer> onceAndTwice = new TreeSet<>(Flows.of(blocks, place, measure));
            onceAndTwice.addAll(rest(place, Links.TWICE + measure));
            blocks.system().same(together, onceAndTwice);
        }
        if (INSIDE.contains(measure) && (shown.size() > 1 || !all)) {
            for (String kind : shown) {
                Set<Integer> inAndOut = new TreeSet<>(Flows.of(blocks, place.of(kind), measure));
                inAndOut.addAll(rest(place, Links.LEFT + "the roll-up without " + kind + ", " + measure));
                blocks.system().same(inAndOut, Flows.of(blocks, place, measure));
            }
        }
    }

    private Set<Integer> rest(Place place, String question) {
        return blocks.cells(place.asking(question), Set.of(Questions.YES));
    }

    /** Whether anything is known of the people whom a measure counts. */
    private boolean isTold(Place place, String measure) {
        return switch (measure) {
            case Flows.FIRST -> blocks.has(place);
            case Flows.SUPPORTED -> blocks.has(place.asking(Flows.CARRIED)) || !Flows.haveEarlier(place);
            default -> blocks.has(place.asking(Flows.question(measure)));
        };
    }
}

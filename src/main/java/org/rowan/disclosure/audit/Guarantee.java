package org.rowan.disclosure.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to hold of every group of people: it is known to be at least k, or nearly k values remain possible, or as
 * many as the service or recording fact around it leaves. Source: "What a return shows", the guarantee.
 */
final class Guarantee {
    private static final Set<String> CHILDREN_HOLD = Set.of("0", "1_plus", Questions.ALL);

    private final Map<String, Integer> smallest;
    private final Solved solved;
    private final Blocks blocks;
    private final Service service;

    /** @param smallest the smallest number that was agreed on, by year */
    Guarantee(Map<String, Integer> smallest, Solved solved, Blocks blocks, Service service) {
        this.smallest = smallest;
        this.solved = solved;
        this.blocks = blocks;
        this.service = service;
    }

    /** What breaks it for a group, if anything does. */
    Optional<Finding> check(Place place, String group, Set<String> answers) {
        if (group.equals(Questions.ALL) && service.counts(place)) {
            return Optional.empty();
        }
        int k = smallest.get(place.year());
        Set<Integer> unknowns = blocks.cells(place, answers);
        long needed = Math.min(k - 1, service.around(place));
        if (hasRoom(place, group, solved.certain(unknowns), needed)) {
            return Optional.empty();
        }
        Bounds bounds = solved.bounds(unknowns);
        boolean enough = !isFinerChild(place, group) && bounds.least() >= k;
        return enough || hasRoom(place, group, bounds, needed)
                ? Optional.empty()
                : Optional.of(new Finding(place, group, bounds, needed, blocks.placesOf(solved.around(unknowns))));
    }

    private static boolean hasRoom(Place place, String group, Bounds bounds, long needed) {
        return isFinerChild(place, group) ? bounds.most() >= Math.min(1, needed) : bounds.width() >= needed;
    }

    /** Children per household, finer than with or without: such a group must only not become impossible. */
    private static boolean isFinerChild(Place place, String group) {
        return place.question().equals(Questions.CHILDREN)
                && !CHILDREN_HOLD.contains(group)
                && !group.equals("all but 0");
    }
}

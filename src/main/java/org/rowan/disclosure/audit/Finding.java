package org.rowan.disclosure.audit;

import java.util.Set;

/**
 * A group of which too much can be said.
 *
 * @param group the group: a category, or what is left without it
 * @param bounds what an attacker can say
 * @param needed how many values apart the bounds had to be
 * @param about every place whose figures bound the group
 */
public record Finding(Place place, String group, Bounds bounds, long needed, Set<Place> about) {
    /** In words: where, who, and what can be said. */
    public String sentence() {
        return "%s %s, %s, %s: %s".formatted(place.provider(), place.period(), place.scope(), name(), bounds);
    }

    private String name() {
        return place.question().equals(group) ? group : place.question() + " / " + group;
    }
}

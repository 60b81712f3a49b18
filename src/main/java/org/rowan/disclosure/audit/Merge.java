package org.rowan.disclosure.audit;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which providers' figures were added up to whose: everybody of the whole is in one of its parts.
 *
 * @param parts by the name of the whole and the period, the providers that were added
 */
record Merge(Map<Sum, Set<String>> parts) {
    /** No figure was added up from others. */
    static final Merge NONE = new Merge(Map.of());

    /** The figures of a period that stand for several providers. */
    record Sum(String whole, String period, String scope) {}

    void link(Blocks blocks) {
        for (Place place : blocks.places()) {
            Set<String> providers = parts.get(new Sum(place.provider(), place.period(), place.scope()));
            if (providers != null && !Blocks.isElsewhere(place)) {
                for (String answer : blocks.answers(place.question())) {
                    Set<Integer> added = new TreeSet<>();
                    providers.forEach(provider -> added.addAll(blocks.cells(
                            new Place(provider, place.period(), place.scope(), place.question()), Set.of(answer))));
                    blocks.system().same(blocks.cells(place, Set.of(answer)), added);
                }
            }
        }
    }
}

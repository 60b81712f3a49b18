package org.rowan.disclosure.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The unknowns of a system by place and answer: how many people in this place gave this answer. */
final class Blocks {
    /** The part of a roll-up that is in none of the kinds that are shown. */
    private static final String ELSEWHERE = "elsewhere in ";

    private final LinearSystem system;
    private final Kinds kinds;
    private final Told told;
    private final Merge merge;
    private final Set<Place> sums = new LinkedHashSet<>();
    private final Map<Place, Map<String, Integer>> blocks = new LinkedHashMap<>();
    private final Map<Integer, Place> placeOf = new HashMap<>();

    Blocks(LinearSystem system, Kinds kinds, Told told, Merge merge) {
        this.system = system;
        this.kinds = kinds;
        this.told = told;
        this.merge = merge;
    }

    LinearSystem system() {
        return system;
    }

    /**
     * The unknowns of some answers; a roll-up of a question that adds up is made of its kinds, and what was added up from
     * several providers of theirs.
     */
    Set<Integer> cells(Place place, Collection<String> answers) {
        if (!merge.parts(place).isEmpty()) {
            sums.add(place);
            Set<Integer> cells = new TreeSet<>();
            merge.parts(place)
                    .forEach(provider ->
                            partsOf(place.by(provider)).forEach(part -> cells.addAll(cells(part, answers))));
            return cells;
        }
        if (Questions.addsUp(place.question()) && !kinds.under(place).isEmpty()) {
            blocks.putIfAbsent(place, Map.of());
            Set<Integer> cells = new TreeSet<>();
            kinds.under(place).forEach(kind -> cells.addAll(own(place.of(kind), answers)));
            cells.addAll(own(elsewhere(place), answers));
            return cells;
        }
        return own(place, answers);
    }

    /** A year that a provider does not give itself is made of its quarters. */
    private List<Place> partsOf(Place place) {
        if (!place.isYear() || blocks.containsKey(place)) {
            return List.of(place);
        }
        return Merge.quarters(place.question()).stream()
                .map(quarter -> place.in(place.year() + quarter))
                .toList();
    }

    private Set<Integer> own(Place place, Collection<String> answers) {
        Map<String, Integer> block = blocks.computeIfAbsent(place, this::make);
        Set<Integer> cells = new TreeSet<>();
        for (String answer : answers) {
            Integer unknown = block.get(answer);
            if (unknown == null) {
                throw new IllegalStateException("no such answer: " + answer + " to " + place.question());
            }
            cells.add(unknown);
        }
        return cells;
    }

    private Map<String, Integer> make(Place place) {
        Map<String, Integer> block = new LinkedHashMap<>();
        for (String answer : answers(place.question())) {
            int unknown = system.unknown(place + " " + answer);
            block.put(answer, unknown);
            placeOf.put(unknown, place);
        }
        return block;
    }

    /** Everybody who was asked. */
    Set<Integer> whole(Place place) {
        return cells(place, answers(place.question()));
    }

    /** All answers that can be given to a question. */
    Set<String> answers(String question) {
        return told.has(question) ? told.answers(question) : Questions.answers(question);
    }

    /** The groups of the guarantee by their names. */
    Map<String, Set<String>> groups(String question) {
        if (told.has(question)) {
            return told.groups(question);
        }
        return Links.isRest(question) ? Map.of(question, Set.of(Questions.YES)) : Questions.groups(question);
    }

    boolean has(Place place) {
        return blocks.containsKey(place) || sums.contains(place);
    }

    /** The places that are in the system, in the order in which they came. */
    Set<Place> places() {
        return new LinkedHashSet<>(blocks.keySet());
    }

    /** The places that were added up from those of several providers: all that hangs together hangs together in these. */
    Set<Place> sums() {
        return new LinkedHashSet<>(sums);
    }

    /** The places to which some unknowns belong. */
    Set<Place> placesOf(Set<Integer> unknowns) {
        Set<Place> places = new LinkedHashSet<>();
        for (Integer unknown : unknowns) {
            Place place = placeOf.get(unknown);
            places.add(
                    place.scope().startsWith(ELSEWHERE)
                            ? place.of(place.scope().substring(ELSEWHERE.length()))
                            : place);
        }
        return places;
    }

    /** The part of a roll-up that is in none of the kinds that are shown. */
    static Place elsewhere(Place place) {
        return place.of(ELSEWHERE + place.scope());
    }

    static boolean isElsewhere(Place place) {
        return place.scope().startsWith(ELSEWHERE);
    }
}

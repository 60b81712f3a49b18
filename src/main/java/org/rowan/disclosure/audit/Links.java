package org.rowan.disclosure.audit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.Part;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.Whose;

/** What everybody knows of the tables without any figure: what adds up to what, and what lies inside what. */
final class Links {
    static final String LEFT = "what is left of ";
    static final String TWICE = "counted in a second kind, ";
    private static final String WAITING = "waiting_reason";
    private static final int QUARTERS = 4;

    private final Blocks blocks;
    private final Kinds kinds;
    private final Map<String, Item> items;

    /** @param items the items of which something is shown, by their questions */
    Links(Blocks blocks, Kinds kinds, Map<String, Item> items) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.items = items;
    }

    /** Whether a question is no more than what is left of other groups: of it only that rest is asked. */
    static boolean isRest(String question) {
        return question.startsWith(LEFT) || question.startsWith(TWICE);
    }

    /** Adds all of them. */
    void add() {
        Set<Place> shown = blocks.places();
        shown.forEach(this::population);
        shown.forEach(this::inside);
        blocks.places().forEach(this::year);
        people(blocks.places()).forEach(this::households);
        new FlowLinks(blocks, kinds).add(people(blocks.places()));
        new KindLinks(blocks, kinds).add(people(blocks.places()));
        blocks.places().forEach(this::parts);
    }

    /** Everybody of a population, as far as R4, R5 and R3 count it. */
    static Set<Integer> everybody(Blocks blocks, Place place, Whose whose) {
        Place people = place.asking(Questions.PEOPLE);
        return switch (whose) {
            case PEOPLE -> blocks.whole(people);
            case ADULTS -> blocks.cells(people, Questions.ADULT_CODES);
            case WOMEN -> blocks.cells(people, Set.of("women"));
            case CHILDREN -> blocks.cells(people, Set.of("children"));
            case HOUSEHOLDS -> blocks.whole(place.asking(Questions.CHILDREN));
            case REFERRALS -> blocks.whole(place.asking(Questions.REASON));
            default -> Set.of();
        };
    }

    private void population(Place place) {
        Variable variable = Questions.variable(place.question());
        Item item = items.get(place.question());
        if (item != null) {
            blocks.system().same(blocks.whole(place), everybody(blocks, place, item.whose()));
        } else if (variable != null
                && (variable.whose().isOfPeople() || variable.whose() == Whose.HOUSEHOLDS)
                && !place.question().equals(Questions.PEOPLE)
                && !place.question().equals(Questions.CHILDREN)) {
            blocks.system().same(blocks.whole(place), everybody(blocks, place, variable.whose()));
        } else if (place.question().equals(WAITING)) {
            Place end = place.isYear() ? place.in(place.year() + "/Q4") : place;
            kinds.total(end, "R5", "open_end").ifPresent(all -> {
                Set<Integer> both = new TreeSet<>(blocks.whole(place));
                both.addAll(blocks.cells(place.asking(LEFT + WAITING), Set.of(Questions.YES)));
                blocks.system().sum(both, all);
            });
        }
    }

    private void inside(Place place) {
        Item item = items.get(place.question());
        if (item != null) {
            item.inside()
                    .map(around -> place.asking(around.question()))
                    .filter(blocks::has)
                    .ifPresent(around -> left(
                            place.question(),
                            blocks.cells(place, Set.of(Questions.YES)),
                            around,
                            blocks.cells(around, Set.of(Questions.YES))));
        }
    }

    private void parts(Place place) {
        for (Part part : Part.ALL) {
            Place whole = place.asking(part.whole().question());
            if (part.part().question().equals(place.question()) && blocks.has(whole)) {
                left(
                        place.question() + " "
                                + part.part().codes().stream().sorted().collect(Collectors.joining(" ")),
                        blocks.cells(place, part.part().codes()),
                        whole,
                        blocks.cells(whole, part.whole().codes()));
            }
        }
    }

    private void left(String name, Set<Integer> part, Place whole, Set<Integer> around) {
        Set<Integer> both = new TreeSet<>(part);
        both.addAll(blocks.cells(whole.asking(LEFT + whole.question() + " without " + name), Set.of(Questions.YES)));
        blocks.system().same(both, around);
    }

    private void year(Place place) {
        if (!place.isYear() || isRest(place.question())) {
            return;
        }
        List<Place> quarters = blocks.places().stream()
                .filter(other -> !other.isYear() && other.year().equals(place.period()))
                .filter(other -> other.provider().equals(place.provider())
                        && other.scope().equals(place.scope()))
                .map(other -> other.asking(place.question()))
                .distinct()
                .filter(other -> blocks.has(other) || place.question().equals(Questions.PEOPLE))
                .toList();
        if (quarters.isEmpty()) {
            return;
        }
        for (String answer : blocks.answers(place.question())) {
            Map<Integer, Long> factors = new HashMap<>();
            blocks.cells(place, Set.of(answer)).forEach(unknown -> factors.put(unknown, 1L));
            for (Place quarter : quarters) {
                blocks.cells(quarter, Set.of(answer)).forEach(unknown -> factors.put(unknown, -1L));
            }
            if (quarters.size() == QUARTERS) {
                // a household that was entered late is in the year and in none of its quarters
                blocks.system().zero(factors, place.question().equals(Questions.CHILDREN));
            } else {
                blocks.system().notNegative(factors, false);
            }
        }
    }

    private static Set<Place> people(Set<Place> places) {
        return places.stream()
                .map(place -> place.asking(Questions.PEOPLE))
                .filter(places::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Children live in the households that have them, and a household has an adult. */
    private void households(Place people) {
        Map<Integer, Long> room = new HashMap<>();
        Map<Integer, Long> adults = new HashMap<>();
        boolean any = false;
        boolean together = blocks.has(people.asking(Questions.CHILDREN));
        for (Place place : blocks.places()) {
            boolean here = place.question().equals(Questions.CHILDREN)
                    && place.provider().equals(people.provider())
                    && place.scope().equals(people.scope())
                    && (place.period().equals(people.period())
                            || (people.isYear() && !together && place.year().equals(people.period())));
            if (here) {
                any = true;
                long children = 0;
                for (String answer : List.of("0", "1", "2", "3", "4_plus")) {
                    for (Integer unknown : blocks.cells(place, Set.of(answer))) {
                        if (children > 0) {
                            room.put(unknown, -children);
                        }
                        adults.put(unknown, -1L);
                    }
                    children++;
                }
            }
        }
        if (any) {
            blocks.cells(people, Set.of("children")).forEach(unknown -> room.put(unknown, 1L));
            blocks.cells(people, Questions.ADULT_CODES).forEach(unknown -> adults.put(unknown, 1L));
            blocks.system().notNegative(room, true);
            blocks.system().notNegative(adults, true);
        }
    }
}

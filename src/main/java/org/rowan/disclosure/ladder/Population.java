package org.rowan.disclosure.ladder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.RuleName;
import org.rowan.disclosure.Variable;
import org.rowan.disclosure.Whose;

/**
 * How many people are shown in a roll-up and period: what R4 gives. Every other table about people follows it (rule 5).
 *
 * @param people R4's count; empty where it was not counted
 * @param adultsOnly whether the roll-up was declared to support adults only
 */
record Population(Optional<Candidate> people, Shown shown, boolean adultsOnly) {
    private static final Variable R4 = Variable.of("R4", "person_category").orElseThrow();
    private static final Set<String> CHILDREN = Set.of("children");

    static Population of(Counted counted, String scope, Limits limits) {
        boolean adultsOnly = limits.declaration().adultsOnly().contains(scope);
        Optional<Candidate> people = Candidate.of(R4, counted, scope, R4.measure());
        if (people.isEmpty()) {
            Objection none = new Objection(RuleName.HOW_MANY_PEOPLE, "R4 was not counted here.");
            return new Population(people, Shown.Withheld.by(none), adultsOnly);
        }
        int falls = limits.falls().of(counted.period(), scope, R4.question());
        return new Population(people, decide(people.get(), adultsOnly, falls, limits.k()), adultsOnly);
    }

    private static Shown decide(Candidate people, boolean adultsOnly, int falls, int k) {
        Optional<Objection> first = Optional.empty();
        LevelRule cells = new LevelRule.EveryCell(k);
        Shown finest = null;
        for (Ladder.Level level : people.variable().levels().levels()) {
            Ladder.Level asked = adultsOnly ? withoutChildren(level) : level;
            Optional<Objection> objection = cells.objection(people, asked);
            if (objection.isEmpty()) {
                finest = new Shown.At(asked, first);
                break;
            }
            first = first.or(() -> objection);
        }
        if (finest == null || falls > 1 || (falls == 1 && adultsOnly)) {
            return new Shown.Withheld(falls > 0 ? Limits.FELL : first);
        }
        return falls == 1 ? new Shown.Total(Limits.FELL) : finest;
    }

    private static Ladder.Level withoutChildren(Ladder.Level level) {
        List<Ladder.Category> adults = level.categories().stream()
                .filter(category -> !category.codes().equals(CHILDREN))
                .toList();
        return new Ladder.Level(level.number(), adults);
    }

    /** How many there are of a group, where R4 shows that. */
    OptionalLong size(Whose whose) {
        if (people.isEmpty()) {
            return OptionalLong.empty();
        }
        long all = people.get().total();
        long children = people.get().of(CHILDREN);
        boolean apart = shown instanceof Shown.At;
        return switch (whose) {
            case PEOPLE ->
                (apart && !adultsOnly) || shown instanceof Shown.Total ? OptionalLong.of(all) : OptionalLong.empty();
            case ADULTS -> apart ? OptionalLong.of(all - children) : OptionalLong.empty();
            case CHILDREN -> apart && !adultsOnly ? OptionalLong.of(children) : OptionalLong.empty();
            default -> OptionalLong.empty();
        };
    }
}

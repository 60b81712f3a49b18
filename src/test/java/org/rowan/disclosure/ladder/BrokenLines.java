package org.rowan.disclosure.ladder;

import java.util.List;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.Ladder;
import org.rowan.disclosure.RollUps;
import org.rowan.disclosure.Variable;

/** Breaks what rules 6 to 8 say of lines, of yes and not yes, and of kinds. */
final class BrokenLines {
    private BrokenLines() {}

    static Careless finest(Careless careless) {
        for (Variable variable : Variable.ALL) {
            if (isPossible(careless, variable) && !careless.shows(variable, Careless.SAFE)) {
                Candidate candidate = careless.candidate(variable, Careless.SAFE);
                Ladder.Level level = variable.levels().levels().getFirst();
                if (candidate.stated() >= 5) {
                    level.categories().forEach(category -> careless.say(candidate, level, category));
                }
            }
        }
        return careless;
    }

    static Careless largeLines(Careless careless) {
        for (Variable variable : Variable.ALL) {
            if (isPossible(careless, variable) && careless.shows(variable, Careless.SAFE)) {
                Candidate candidate = careless.candidate(variable, Careless.SAFE);
                Ladder.Level level = variable.levels().levels().getFirst();
                level.categories().stream()
                        .filter(category -> candidate.cell(category) >= 5)
                        .forEach(category -> careless.say(candidate, level, category));
            }
        }
        return careless;
    }

    static Careless noughts(Careless careless) {
        for (Variable variable : Variable.ALL) {
            if (isPossible(careless, variable) && careless.shows(variable, Careless.SAFE)) {
                Candidate candidate = careless.candidate(variable, Careless.SAFE);
                Ladder.Level level = variable.levels().levels().getFirst();
                level.categories().stream()
                        .filter(category -> candidate.cell(category) == 0)
                        .forEach(category -> careless.say(candidate, level, category));
            }
        }
        return careless;
    }

    private static boolean isPossible(Careless careless, Variable variable) {
        boolean counted = careless.figures().stream()
                .anyMatch(figure -> figure.table().equals(variable.table())
                        && figure.dimension().equals(variable.dimension())
                        && figure.serviceKind().equals(Careless.SAFE));
        return counted && !variable.question().equals("children");
    }

    static Careless items(Careless careless, boolean fewYes) {
        for (Figure figure : careless.figures()) {
            Item.of(
                            figure.table(),
                            figure.dimension(),
                            figure.category(),
                            figure.measure().replace(Counted.FIRST_COUNTED, ""))
                    .filter(item -> item.inside().isEmpty() && RollUps.is(figure.serviceKind()))
                    .filter(item -> careless.well().stream()
                            .anyMatch(row -> row.table().equals(item.table())
                                    && row.serviceKind().equals(figure.serviceKind())
                                    && row.category().equals(item.category())
                                    && row.measure().equals(item.measure())
                                    && row.cell() instanceof Cell.Marked))
                    .filter(item -> figure.value() < 5 == fewYes)
                    .ifPresent(item -> careless.say(item, figure.serviceKind()));
        }
        return careless;
    }

    static Careless met(Careless careless) {
        for (String need : Simulated.NEEDS) {
            Item met = Item.of("R9", "need", need, "met").orElseThrow();
            boolean identified = careless.shown("R9", Careless.SAFE, "need", need, "identified")
                    .isPresent();
            if (identified
                    && careless.shown("R9", Careless.SAFE, "need", need, "met").isEmpty()) {
                careless.say(met, Careless.SAFE);
            }
        }
        return careless;
    }

    static Careless younger(Careless careless) {
        for (String scope : BrokenRules.SCOPES) {
            if (careless.shown("R7", scope, "adult_age", "under_35", BrokenRules.FIRST)
                    .isPresent()) {
                long young = List.of("16_17", "18_19", "20_24").stream()
                        .mapToLong(age -> careless.exact("R7", scope, "adult_age", age, BrokenRules.FIRST))
                        .sum();
                careless.say("R6", scope, "characteristic", "", "younger", BrokenRules.FIRST, young);
            }
        }
        return careless;
    }

    static Careless atLeastOne(Careless careless) {
        for (String scope : BrokenRules.SCOPES) {
            boolean parts = careless.shown("R7", scope, "ethnicity", "W1", BrokenRules.FIRST)
                    .isPresent();
            if (parts
                    && careless.shown("R6", scope, "characteristic", "at_least_one", BrokenRules.FIRST)
                            .isEmpty()) {
                careless.say("R6", scope, "characteristic", "", "at_least_one", BrokenRules.FIRST);
            }
        }
        return careless;
    }

    static Careless kinds(Careless careless) {
        Variable source = Variable.of("R2", "source").orElseThrow();
        for (String kind : Simulated.SAFE) {
            if (careless.shows(source, Careless.SAFE) && !careless.shows(source, kind)) {
                Candidate candidate = careless.candidate(source, kind);
                Ladder.Level level = source.levels().levels().getLast();
                if (level.categories().stream().allMatch(category -> candidate.cell(category) >= 5)) {
                    level.categories().forEach(category -> careless.say(candidate, level, category));
                    careless.say("R2", kind, "source", "", "not_stated", "received", candidate.notStated());
                }
            }
        }
        return careless;
    }
}

package org.rowan.disclosure.ladder;

import java.util.List;
import java.util.OptionalLong;
import org.rowan.disclosure.Figure;

/** Breaks what rules 4 and 5 say of how many people there are. */
final class BrokenPeople {
    private BrokenPeople() {}

    static Careless supported(Careless careless) {
        for (String scope : BrokenRules.SCOPES) {
            for (String category : List.of("adults", "children")) {
                if (careless.shown("R4", scope, "person_category", category, BrokenRules.FIRST)
                        .isPresent()) {
                    long children = careless.exact("R4", scope, "person_category", "children", "supported");
                    long all = careless.exact("R4", scope, "person_category", Figure.TOTAL, "supported");
                    careless.say(
                            "R4",
                            scope,
                            "person_category",
                            "3",
                            category,
                            "supported",
                            category.equals("children") ? children : all - children);
                }
            }
        }
        return careless;
    }

    static Careless women(Careless careless) {
        for (String scope : BrokenRules.SCOPES) {
            long women = careless.exact("R4", scope, "person_category", "women", BrokenRules.FIRST);
            if (careless.shown("R4", scope, "person_category", "adults", BrokenRules.FIRST)
                    .isPresent()) {
                careless.say("R7", scope, "pregnancy", Figure.TOTAL, Figure.TOTAL, BrokenRules.FIRST, women);
            }
        }
        return careless;
    }

    static Careless carriedOver(Careless careless) {
        for (String scope : BrokenRules.SCOPES) {
            boolean people = careless.shown("R4", scope, "person_category", "children", BrokenRules.FIRST)
                    .isPresent();
            if (people
                    && careless.shown("R4", scope, "person_category", Figure.TOTAL, "supported")
                            .isEmpty()) {
                careless.say("R4", scope, "person_category", Figure.TOTAL, Figure.TOTAL, "supported");
            }
        }
        return careless;
    }

    static Careless flows(Careless careless) {
        for (String scope : BrokenRules.SCOPES) {
            boolean people = careless.shown("R4", scope, "person_category", "children", BrokenRules.FIRST)
                    .isPresent();
            if (people
                    && careless.shown("R4", scope, "person_category", Figure.TOTAL, "ended")
                            .isEmpty()) {
                careless.say("R4", scope, "person_category", Figure.TOTAL, Figure.TOTAL, "ended");
            }
        }
        return careless;
    }

    static Careless ward(Careless careless) {
        return careless.say("R8", Careless.SAFE, "ward", "", "E05001220", BrokenRules.FIRST, 1);
    }

    static Careless grants(Careless careless) {
        return careless.say("R16", "refuge", "grant_kind", "", Figure.TOTAL, "grants", 2);
    }

    /** As many children as the lines need, were there only so many. */
    static Careless rooms(Careless careless) {
        Careless without = new Careless(careless.figures().stream()
                .filter(figure -> !figure.serviceKind().equals(Careless.SAFE)
                        || figure.table().equals("R5"))
                .toList());
        OptionalLong mothers = without.shown("R5", Careless.SAFE, "children", "1_plus", BrokenRules.FIRST);
        if (mothers.isPresent()) {
            without.say(
                    "R4", Careless.SAFE, "person_category", "3", "children", BrokenRules.FIRST, mothers.getAsLong());
        }
        return without;
    }
}

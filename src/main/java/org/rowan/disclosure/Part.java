package org.rowan.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rowan.kernel.Codes;

/**
 * A group that lies inside another although two different questions tell of them: women are female, whoever needs an
 * interpreter has at least one special characteristic. Where both are shown, what is left of the whole is a group too.
 *
 * @param part the question and the codes of the smaller group
 * @param whole those of the larger one
 */
public record Part(Side part, Side whole) {
    /** The answer of an item whose question is meant. */
    public static final String YES = "yes";

    /** A question and the codes of it that are meant. */
    public record Side(String question, Set<String> codes) {}

    private static final Side AT_LEAST_ONE = yes("R6 at_least_one first_in_year");
    private static final Side WITH_NEEDS = new Side("needs_count", Set.of("1", "2", "3_plus"));
    private static final Set<String> SPECIAL = Set.of(
            "mental_health",
            "drugs",
            "alcohol",
            "offending",
            "learning_disability",
            "modern_slavery",
            "honour_based",
            "forced_marriage",
            "fgm",
            "pregnant");

    /** All that the tables of the return have. */
    public static final List<Part> ALL = all();

    private static List<Part> all() {
        List<Part> parts = new ArrayList<>(List.of(
                new Part(side("person_category", "women"), side("sex", "female")),
                new Part(side("person_category", "men"), side("sex", "male")),
                new Part(side("person_category", "trans_adults"), side("gender_same", "no")),
                new Part(yes("R6 pregnant first_in_year"), side("person_category", "women")),
                new Part(side("person_category", "men"), AT_LEAST_ONE),
                new Part(side("gender_same", "no"), AT_LEAST_ONE),
                new Part(side("disabled", "yes"), AT_LEAST_ONE),
                new Part(side("language_need", "yes"), AT_LEAST_ONE),
                new Part(side("recourse", "no", "concession"), AT_LEAST_ONE),
                new Part(side("orientation", "gay_lesbian", "bisexual", "other"), AT_LEAST_ONE),
                new Part(side("adult_age", "16_17", "18_19", "20_24"), AT_LEAST_ONE),
                new Part(side("adult_age", "65_74", "75_plus"), AT_LEAST_ONE),
                new Part(new Side("ethnicity", notWhiteBritish()), AT_LEAST_ONE)));
        SPECIAL.stream()
                .sorted()
                .forEach(special -> parts.add(new Part(yes("R6 " + special + " first_in_year"), AT_LEAST_ONE)));
        Codes.standard().list("need").codes().stream()
                .flatMap(need -> Item.of("R9", "need", need, "identified").stream())
                .forEach(need -> parts.add(new Part(yes(need.question()), WITH_NEEDS)));
        return List.copyOf(parts);
    }

    private static Set<String> notWhiteBritish() {
        Set<String> codes = Ladders.standard().of("ethnicity").codes();
        codes.remove("W1");
        return codes;
    }

    private static Side side(String question, String... codes) {
        return new Side(question, Set.of(codes));
    }

    private static Side yes(String question) {
        return side(question, YES);
    }
}

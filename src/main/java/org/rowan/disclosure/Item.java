package org.rowan.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question with two answers, yes and not yes, of which only yes is printed: a need, a characteristic, a kind of
 * support, a type of abuse. One question is asked in one table (rule 7 of "What a return shows").
 *
 * @param measure the measure whose {@code category} counts the yes
 * @param whose of whom it is asked
 */
public record Item(String table, String dimension, String category, String measure, Whose whose) {
    /** Answered by R4, R7, R9 or R14, so not by R6. */
    private static final Set<String> NOT_IN_R6 = Set.of(
            "black_minoritised",
            "gypsy_roma_traveller",
            "older",
            "younger",
            "language",
            "male_adult",
            "disabled",
            "lgbt",
            "nrpf",
            "none",
            Figure.TOTAL);
    /** Answered by R6, so not by R9. */
    private static final Set<String> NOT_IN_R9 = Set.of(
            "mental_health",
            "drugs",
            "alcohol",
            "offending",
            "learning_disability",
            "modern_slavery",
            "forced_marriage_hba",
            "fgm",
            "pregnancy",
            Figure.TOTAL);
    /** Answered by R6, so not by R14; what is not known is a recording fact. */
    private static final Set<String> NOT_IN_R14 =
            Set.of("honour_based", "forced_marriage", "fgm", "not_known", Figure.TOTAL);

    private static final String ALL_OF_THEM = "all";
    private static final List<String> DIMENSIONS =
            List.of("reason", "characteristic", "need", "support_given", "abuse", "marac", "age_band");

    /** A name for what is asked. */
    public String question() {
        return "%s %s %s".formatted(table, category.equals(Figure.TOTAL) ? ALL_OF_THEM : category, measure);
    }

    /** The item of which {@link #question} is the name. */
    public static Optional<Item> named(String question) {
        String[] words = question.split(" ", -1);
        if (words.length != 3) {
            return Optional.empty();
        }
        String category = words[1].equals(ALL_OF_THEM) ? Figure.TOTAL : words[1];
        return DIMENSIONS.stream()
                .flatMap(dimension -> of(words[0], dimension, category, words[2]).stream())
                .findFirst();
    }

    /** The item that a figure counts the yes of, if it may be shown as one. */
    public static Optional<Item> of(String table, String dimension, String category, String measure) {
        Whose whose = switch (table) {
            case "R3" ->
                dimension.equals("reason")
                                && category.equals(Figure.TOTAL)
                                && Set.of(Variable.FIRST, "later_placed").contains(measure)
                        ? Whose.REFERRALS
                        : null;
            case "R6" -> measure.equals(Variable.FIRST) && !NOT_IN_R6.contains(category) ? Whose.PEOPLE : null;
            case "R9" ->
                dimension.equals("need")
                                && Set.of("identified", "met").contains(measure)
                                && !NOT_IN_R9.contains(category)
                        ? Whose.ADULTS
                        : null;
            case "R10" -> measure.equals("individuals") ? Whose.PEOPLE : null;
            case "R14" -> ofRisk(dimension, category);
            case "R15" -> measure.equals("own_support") && category.equals(Figure.TOTAL) ? Whose.CHILDREN : null;
            default -> null;
        };
        return Optional.ofNullable(whose).map(who -> new Item(table, dimension, category, measure, who));
    }

    private static Whose ofRisk(String dimension, String category) {
        return switch (dimension) {
            case "abuse" -> NOT_IN_R14.contains(category) ? null : Whose.ADULTS;
            case "marac" -> Whose.ADULTS;
            default -> null;
        };
    }

    /** The item inside which this one lies: what is met was identified, a repeat hearing is a hearing. */
    public Optional<Item> inside() {
        if (measure.equals("met")) {
            return Optional.of(new Item(table, dimension, category, "identified", whose));
        }
        if (category.equals("repeat")) {
            return Optional.of(new Item(table, dimension, "heard", measure, whose));
        }
        return Optional.empty();
    }
}

package org.rowan.people.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Places;
import org.rowan.people.Person;
import org.rowan.people.PersonField;

/**
 * What two records answer otherwise.
 *
 * @param field its label
 * @param isName whether the answers are parts of a name
 * @param one the answer of the one record, empty where it has none
 */
record Comparison(String field, boolean isName, String one, String other) {
    private static final Codes CODES = Codes.standard();

    /** The answers that differ, in the order of the form; what neither has is not among them. */
    static List<Comparison> of(Person one, Person other) {
        List<Comparison> differing = new ArrayList<>();
        for (PersonField field : PersonField.ALL) {
            Object here = field.get().apply(one);
            Object there = field.get().apply(other);
            if (!Objects.equals(here, there)) {
                differing.add(new Comparison(
                        label(field), field.name().endsWith("_name"), words(field, here), words(field, there)));
            }
        }
        return differing;
    }

    private static String label(PersonField field) {
        return switch (field.name()) {
            case "date_of_birth" -> "Born";
            case "impairment" -> "Impairments";
            default -> PersonAnswers.of(field.name()).words();
        };
    }

    private static String words(PersonField field, Object answer) {
        return switch (answer) {
            case null -> "";
            case LocalDate day -> SpokenDates.full(day);
            default -> coded(field.name(), answer.toString());
        };
    }

    private static String coded(String field, String code) {
        return switch (field) {
            case "given_name", "family_name" -> code;
            case "home_ward" ->
                Places.standard()
                        .ward(code)
                        .map(Places.Ward::name)
                        .orElseGet(() -> CODES.list(Codes.MISSING).has(code) ? CODES.label(Codes.MISSING, code) : code);
            case "interpreter" -> code.equals("yes") ? "Needed" : code.equals("no") ? "Not needed" : code;
            case "impairment" ->
                CodesField.split(code).stream()
                        .map(one -> CODES.label("impairment", one))
                        .collect(Collectors.joining(", "));
            default -> CODES.label(PersonAnswers.of(field).list(), code);
        };
    }

    @Override
    public String toString() {
        return "comparison of " + field;
    }
}

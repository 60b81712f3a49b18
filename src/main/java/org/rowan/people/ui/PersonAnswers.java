package org.rowan.people.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rowan.people.Person;

/**
 * A field of a person that is text or a code.
 *
 * @param key its name in the exchange set
 * @param words its label
 * @param list its code list; null for a name
 */
record PersonAnswers(
        String key, String words, String list, Function<Person, String> get, BiConsumer<Person, String> set) {

    /** In the order of the form. */
    static final List<PersonAnswers> ALL = List.of(
            name("given_name", "Given name", p -> p.givenName, (p, v) -> p.givenName = v),
            name("family_name", "Family name", p -> p.familyName, (p, v) -> p.familyName = v),
            of("sex", "Sex", "sex", p -> p.sex, (p, v) -> p.sex = v),
            of("gender_same", "Gender", "gender_same", p -> p.genderSame, (p, v) -> p.genderSame = v),
            of("ethnicity", "Ethnicity", "ethnicity", p -> p.ethnicity, (p, v) -> p.ethnicity = v),
            of("religion", "Religion", "religion", p -> p.religion, (p, v) -> p.religion = v),
            of("orientation", "Sexual orientation", "orientation", p -> p.orientation, (p, v) -> p.orientation = v),
            of("disabled", "Disability", "disabled", p -> p.disabled, (p, v) -> p.disabled = v),
            of("pregnancy", "Pregnancy", "pregnancy", p -> p.pregnancy, (p, v) -> p.pregnancy = v),
            of("language", "Language", "language", p -> p.language, (p, v) -> p.language = v),
            of("interpreter", "Interpreter", "interpreter", p -> p.interpreter, (p, v) -> p.interpreter = v),
            of(
                    "home_authority",
                    "Home council",
                    "local_authority",
                    p -> p.homeAuthority,
                    (p, v) -> p.homeAuthority = v),
            of("home_ward", "Home ward", "ward", p -> p.homeWard, (p, v) -> p.homeWard = v));

    static PersonAnswers of(String key) {
        return ALL.stream().filter(answer -> answer.key.equals(key)).findFirst().orElseThrow();
    }

    private static PersonAnswers name(
            String key, String words, Function<Person, String> get, BiConsumer<Person, String> set) {
        return new PersonAnswers(key, words, null, get, set);
    }

    private static PersonAnswers of(
            String key, String words, String list, Function<Person, String> get, BiConsumer<Person, String> set) {
        return new PersonAnswers(key, words, list, get, set);
    }
}

package org.rowan.people;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field of a person's record.
 *
 * @param name in the exchange set
 */
public record PersonField(String name, Function<Person, Object> get, BiConsumer<Person, Object> set) {
    public static final List<PersonField> ALL = List.of(
            of("given_name", String.class, p -> p.givenName, (p, v) -> p.givenName = v),
            of("family_name", String.class, p -> p.familyName, (p, v) -> p.familyName = v),
            of("date_of_birth", java.time.LocalDate.class, p -> p.dateOfBirth, PersonField::born),
            of("sex", String.class, p -> p.sex, (p, v) -> p.sex = v),
            of("gender_same", String.class, p -> p.genderSame, (p, v) -> p.genderSame = v),
            of("ethnicity", String.class, p -> p.ethnicity, (p, v) -> p.ethnicity = v),
            of("religion", String.class, p -> p.religion, (p, v) -> p.religion = v),
            of("orientation", String.class, p -> p.orientation, (p, v) -> p.orientation = v),
            of("disabled", String.class, p -> p.disabled, (p, v) -> p.disabled = v),
            of("impairment", String.class, p -> p.impairment, (p, v) -> p.impairment = v),
            of("pregnancy", String.class, p -> p.pregnancy, (p, v) -> p.pregnancy = v),
            of("language", String.class, p -> p.language, (p, v) -> p.language = v),
            of("interpreter", String.class, p -> p.interpreter, (p, v) -> p.interpreter = v),
            of("home_authority", String.class, p -> p.homeAuthority, (p, v) -> p.homeAuthority = v),
            of("home_ward", String.class, p -> p.homeWard, (p, v) -> p.homeWard = v));

    /** Whether it is part of where she lived. */
    public boolean isOfHome() {
        return name.startsWith("home_");
    }

    private static void born(Person person, java.time.LocalDate day) {
        person.dateOfBirth = day;
        person.birthDateRefused &= day == null;
    }

    private static <T> PersonField of(
            String name, Class<T> type, Function<Person, Object> get, BiConsumer<Person, T> set) {
        return new PersonField(name, get, (person, value) -> set.accept(person, type.cast(value)));
    }
}

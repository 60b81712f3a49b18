package org.rowan.people;

import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;
import org.rowan.store.sight.CasePart;
import org.rowan.store.sight.PartOfCase;

/**
 * An adult or child. Every characteristic is a code, one of the three ways of missing (prefers_not_to_say, not_asked,
 * not_known), or null for not recorded.
 */
@Entity
@PartOfCase(CasePart.PERSON)
public class Person extends ReferencedRecord {
    @Sealed
    public String givenName;

    @Sealed
    public String familyName;

    @Sealed
    public LocalDate dateOfBirth;

    public String sex;
    public String genderSame;
    public String ethnicity;
    public String religion;
    public String orientation;
    public String disabled;
    public String impairment;
    public String pregnancy;
    public String language;
    public String interpreter;
    public String homeAuthority;
    public String homeWard;

    /** The name as it is shown; empty where none is recorded. */
    public String fullName() {
        return fullName(givenName, familyName);
    }

    /** As {@link #fullName()}, of one who is not at hand whole; either part may be null. */
    public static String fullName(String givenName, String familyName) {
        return Stream.of(givenName, familyName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Initials for places that others may see, "A.K."; a dash where no name is recorded. */
    public String initials() {
        String letters = Stream.of(givenName, familyName)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> Character.toString(part.strip().codePointAt(0)) + ".")
                .collect(Collectors.joining());
        return letters.isEmpty() ? "–" : letters;
    }

    /** Age in whole years on a day, or null where the birth date is not recorded or lies after that day. */
    public Integer ageOn(LocalDate day) {
        if (dateOfBirth == null || dateOfBirth.isAfter(day)) {
            return null;
        }
        return Period.between(dateOfBirth, day).getYears();
    }

    /** Takes over what is recorded of another and not of this person. Answers whether there was anything. */
    public boolean takeOver(Person other) {
        boolean took = false;
        for (Field field : Person.class.getDeclaredFields()) {
            try {
                if (!Modifier.isStatic(field.getModifiers()) && field.get(this) == null && field.get(other) != null) {
                    field.set(this, field.get(other));
                    took = true;
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("records have public fields", e);
            }
        }
        return took;
    }

    /** Whether nothing at all is recorded of this person. */
    public boolean isBlank() {
        return dateOfBirth == null
                && Stream.of(
                                givenName,
                                familyName,
                                sex,
                                genderSame,
                                ethnicity,
                                religion,
                                orientation,
                                disabled,
                                impairment,
                                pregnancy,
                                language,
                                interpreter,
                                homeAuthority,
                                homeWard)
                        .allMatch(Objects::isNull);
    }
}

package org.rowan.people;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.store.ReferencedRecord;
import org.rowan.store.Sealed;
import org.rowan.store.sight.CaseOf;
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

    /** Whether she was asked for her birth date and does not want to say it: only where there is none. */
    public boolean birthDateRefused;

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
    /** The record that this one was joined with, which stands for both since; null for one that stands for itself. */
    @CaseOf(CasePart.PERSON)
    public Long mergedInto;

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

    /** Whether another record stands for this one since both were joined. */
    public boolean isMerged() {
        return mergedInto != null;
    }

    /** Whether nothing at all is recorded of this person. */
    public boolean isBlank() {
        return dateOfBirth == null
                && !birthDateRefused
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

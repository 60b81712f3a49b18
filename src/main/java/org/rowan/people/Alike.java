package org.rowan.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What speaks for two records being of one person, the strongest first. A manager looks at it: too much is said rather than too little. */
public enum Alike {
    NAME_AND_BIRTH_DATE("the same name and birth date"),
    NAME("the same name"),
    BIRTH_DATE_AND_PART_OF_NAME("the same birth date and a part of the name");

    private final String words;

    Alike(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * Nothing where nothing speaks for it. Order and accents of a name do not count. Another birth date speaks against the same
     * name, unless only the day and the month stand the other way round.
     */
    public static Optional<Alike> of(Person one, Person other) {
        List<String> oneName = PlainName.words(one.fullName());
        List<String> otherName = PlainName.words(other.fullName());
        if (oneName.isEmpty() || otherName.isEmpty()) {
            return Optional.empty();
        }
        boolean sameName = Set.copyOf(oneName).equals(Set.copyOf(otherName));
        boolean bornKnown = one.dateOfBirth != null && other.dateOfBirth != null;
        boolean sameBirth = bornKnown && sameDay(one, other);
        if (sameName && bornKnown) {
            return sameBirth ? Optional.of(NAME_AND_BIRTH_DATE) : Optional.empty();
        }
        if (sameName) {
            return Optional.of(NAME);
        }
        Set<String> shared = new HashSet<>(oneName);
        shared.retainAll(otherName);
        return sameBirth && !shared.isEmpty() ? Optional.of(BIRTH_DATE_AND_PART_OF_NAME) : Optional.empty();
    }

    private static boolean sameDay(Person one, Person other) {
        return one.dateOfBirth.equals(other.dateOfBirth)
                || (one.dateOfBirth.getYear() == other.dateOfBirth.getYear()
                        && one.dateOfBirth.getMonthValue() == other.dateOfBirth.getDayOfMonth()
                        && one.dateOfBirth.getDayOfMonth() == other.dateOfBirth.getMonthValue());
    }
}

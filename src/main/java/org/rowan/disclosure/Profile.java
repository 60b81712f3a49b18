package org.rowan.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rowan.kernel.Problem;

/** In which form a council gets its returns; settled before the year. Source: "What a return shows". */
public enum Profile {
    /** Each variable at the finest level at which every line is large enough. */
    LADDER("Every table as fine as it can be"),
    /** The same, and each branch of a ladder that is large enough in all its finer lines is given by these. */
    BRANCHES("Every branch of a table as fine as it can be"),
    /** The same decision on a fixed template: withheld lines carry a marker, one line their sum. */
    BLOCKS("The council's fixed template"),
    /** Multiples of five. */
    ROUNDED("Rounded to fives");

    private final String words;

    Profile(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As it is written in files and on the command line: {@code ladder}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Problem of kind CALL if there is no such profile */
    public static Profile of(String code) {
        Optional<Profile> found = Arrays.stream(values())
                .filter(profile -> profile.code().equals(code))
                .findFirst();
        return found.orElseThrow(() -> Problem.of(
                Problem.Kind.CALL,
                "There is no such profile. Choose one of "
                        + Arrays.stream(values()).map(Profile::code).collect(Collectors.joining(", ")) + "."));
    }
}

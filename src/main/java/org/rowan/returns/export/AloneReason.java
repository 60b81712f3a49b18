package org.rowan.returns.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rowan.kernel.Problem;

/** Why the person who prepared a return signed it too. A code: free text never travels. */
public enum AloneReason {
    ONE_PERSON("One person does this work here"),
    OTHER_AWAY("The other person is away"),
    DEADLINE("It was due before somebody else could look");

    private final String words;

    AloneReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As it stands in the manifest: {@code one_person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Problem of kind CALL if there is no such reason */
    public static AloneReason of(String code) {
        Optional<AloneReason> found = Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
        return found.orElseThrow(() -> Problem.of(
                Problem.Kind.CALL,
                "There is no such reason for signing alone. Choose one of "
                        + Arrays.stream(values()).map(AloneReason::code).collect(Collectors.joining(", ")) + "."));
    }
}

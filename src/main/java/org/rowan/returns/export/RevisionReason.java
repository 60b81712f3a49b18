package org.rowan.returns.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rowan.kernel.Problem;

/**
 * Why a return that was signed is made once more. A code: free text never travels. The first two are those of list {@code
 * change_reason} that can be a reason for this.
 */
public enum RevisionReason {
    LATE_RECORDS("Records of the quarter were entered late"),
    RECORDING("Records of the quarter were corrected"),
    ENTERED_TWICE("Records had been entered twice or by mistake"),
    ASKED_FOR("The council found something and asked for it");

    private final String words;

    RevisionReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As it stands in the manifest: {@code late_records}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Problem of kind CALL if there is no such reason */
    public static RevisionReason of(String code) {
        Optional<RevisionReason> found = Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
        return found.orElseThrow(() -> Problem.of(
                Problem.Kind.CALL,
                "There is no such reason for a new version. Choose one of "
                        + Arrays.stream(values()).map(RevisionReason::code).collect(Collectors.joining(", ")) + "."));
    }
}

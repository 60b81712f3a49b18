package org.rowan.returns.release;

import java.util.Arrays;
import java.util.Locale;
import org.rowan.disclosure.Declaration;
import org.rowan.kernel.Problem;

/**
 * What holds for the returns of a financial year, and since when it was settled.
 *
 * @param year {@code 2020-21}
 */
public record Declared(String year, Declaration declaration, Origin origin) {
    /** How it was settled. */
    public enum Origin {
        /** Nobody chose: the usual one, from the year before. */
        USUAL,
        /** Chosen before the year began. */
        IN_TIME,
        /** Chosen when the year had begun and nothing of it had been released: only possible in a ledger's first year. */
        LATE;

        /** As it stands in the manifest: {@code in_time}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws Problem of kind INPUT if there is no such way */
        static Origin of(String code) {
            return Arrays.stream(values())
                    .filter(origin -> origin.code().equals(code))
                    .findFirst()
                    .orElseThrow(() ->
                            Problem.of(Problem.Kind.INPUT, "A year is settled in_time, late or usual, not: " + code));
        }
    }
}

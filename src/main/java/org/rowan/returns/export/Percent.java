package org.rowan.returns.export;

/** Shares in whole percent, of published numbers of at least 20 only (rule 9 of "What a return shows"). */
final class Percent {
    private static final long FEWEST = 20;

    private Percent() {}

    /** " (23%)", or nothing where the whole is too small for a share to mean anything. */
    static String of(long part, long whole) {
        return whole < FEWEST ? "" : " (%d%%)".formatted(Math.round(100.0 * part / whole));
    }
}

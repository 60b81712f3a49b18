package org.rowan.returns.export;

import java.util.List;
import java.util.Optional;

/**
 * What the two pages say.
 *
 * @param head the title, and the lines below it: whose figures, of which period
 * @param people the figures of the period in which people are counted, the quarter's or the year's
 * @param missing what is not in it, in sentences
 * @param closing how people are protected and where more is found, in sentences
 * @param signed whether somebody signs for it
 */
record Summary(
        Head head,
        Compared compared,
        Optional<Figures> people,
        List<String> missing,
        List<String> closing,
        boolean signed) {
    /** The figures of the period, and those of the quarter before where there are any. */
    record Compared(Figures now, Optional<Figures> before) {}

    Figures now() {
        return compared.now();
    }

    Optional<Figures> before() {
        return compared.before();
    }

    /**
     * The head of the first page.
     *
     * @param foot what stands at the foot of both pages
     */
    record Head(String title, List<String> lines, String foot) {}
}

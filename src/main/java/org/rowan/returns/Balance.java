package org.rowan.returns;

import java.util.List;
import org.rowan.disclosure.Figure;

/**
 * A check of the counted figures against each other. The return cannot be made final while one fails; a failure is a
 * fault of the records or of the program, never something to be typed over.
 *
 * @param name which check, where: {@code R4 flow, refuge}
 * @param compares the two sides in the measures of the return
 * @param left the left side
 * @param right the right side
 * @param holds whether the sides are as they have to be
 * @param sentence the check in words for a manager
 */
public record Balance(String name, String compares, long left, long right, boolean holds, String sentence) {
    /** All the checks that the figures allow, in the order of the return. */
    public static List<Balance> of(List<Figure> figures) {
        return new BalanceChecks(figures).all();
    }

    static Balance equal(String name, String compares, long left, long right, String sentence) {
        return new Balance(name, compares, left, right, left == right, sentence);
    }

    static Balance atMost(String name, String compares, long left, long right, String sentence) {
        return new Balance(name, compares, left, right, left <= right, sentence);
    }
}

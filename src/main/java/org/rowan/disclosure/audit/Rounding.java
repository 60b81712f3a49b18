package org.rowan.disclosure.audit;

import java.util.Set;
import org.rowan.disclosure.Figure;
import org.rowan.disclosure.Item;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Variable;

/**
 * What the figures of a release say of what was counted: that they are it, or that it is nearer to them than the base to
 * which they were rounded. Service facts are never rounded.
 */
record Rounding(int base) {
    static Rounding of(Release release) {
        return new Rounding(release.terms().base());
    }

    /** Whether a row of the release is not exact. */
    boolean isRounded(PublishedRow row) {
        if (base == 1 || Told.is(row) || Questions.CAPACITY.contains(row.category())) {
            return false;
        }
        return Item.of(row.table(), row.dimension(), row.category(), row.measure())
                        .isPresent()
                || Variable.of(row.table(), row.dimension())
                        .filter(variable -> variable.measure().equals(row.measure()))
                        .isPresent();
    }

    /** Says what a row tells of the unknowns that it counts. The total of rounded lines is their sum and tells nothing. */
    void add(LinearSystem system, PublishedRow row, Set<Integer> unknowns, long value) {
        if (!isRounded(row)) {
            system.sum(unknowns, value);
        } else if (!row.category().equals(Figure.TOTAL)) {
            system.between(unknowns, Math.max(0, value - base + 1), value + base - 1);
        }
    }
}

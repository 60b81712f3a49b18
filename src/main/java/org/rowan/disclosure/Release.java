package org.rowan.disclosure;

import java.util.List;

/**
 * Figures that went out together.
 *
 * @param id the return's identity, or where figures from outside were found
 * @param provider the provider's code
 * @param period the quarter of the return; the rows of a year that travel in it name the year
 * @param terms the smallest number, rounding and version under which it was made
 * @param rows what it shows
 */
public record Release(String id, String provider, String period, Terms terms, List<PublishedRow> rows) {
    public Release {
        rows = List.copyOf(rows);
    }

    /** The first version of figures that were not rounded. */
    public Release(String id, String provider, String period, int k, List<PublishedRow> rows) {
        this(id, provider, period, Terms.first(k), rows);
    }

    public int k() {
        return terms.k();
    }

    @Override
    public String toString() {
        return "Release[" + id + "]";
    }
}

package org.rowan.disclosure;

import java.util.List;

/**
 * Figures that went out together.
 *
 * @param id the return's identity, or where figures from outside were found
 * @param provider the provider's code
 * @param period the quarter of the return; the rows of a year that travel in it name the year
 * @param k the smallest number of people under which it was made
 * @param rows what it shows
 */
public record Release(String id, String provider, String period, int k, List<PublishedRow> rows) {
    public Release {
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return "Release[" + id + "]";
    }
}

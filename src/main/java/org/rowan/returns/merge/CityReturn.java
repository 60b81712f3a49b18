package org.rowan.returns.merge;

import java.util.List;

/**
 * The returns of several providers as one.
 *
 * @param submitted what it was made of
 * @param rows the figures of each quarter that was given, then of the year
 */
public record CityReturn(Submitted submitted, List<MergedRow> rows) {
    /** The name under which added figures stand beside those of the providers. */
    public static final String EVERYBODY = "all providers";

    /** Its periods in their order. */
    public List<String> periods() {
        return rows.stream().map(row -> row.where().period()).distinct().toList();
    }

    @Override
    public String toString() {
        return "CityReturn[" + submitted.year() + "]";
    }
}

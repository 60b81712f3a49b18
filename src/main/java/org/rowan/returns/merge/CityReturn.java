package org.rowan.returns.merge;

import java.util.List;

/**
 * The returns of several providers as one.
 *
 * @param submitted what it was made of
 * @param rows the figures of each quarter that was given, then of the year
 * @param unused what was given of those who moved over and could not be used, each with why
 */
public record CityReturn(Submitted submitted, List<MergedRow> rows, List<String> unused) {
    /** The name under which added figures stand beside those of the providers. */
    public static final String EVERYBODY = "all providers";

    /** Its periods in their order. */
    public List<String> periods() {
        return rows.stream().map(row -> row.where().period()).distinct().toList();
    }

    /** Under what the returns were made that are in it. */
    public Terms rules() {
        return new Terms(submitted.rules(), submitted.k());
    }

    /**
     * Under what returns were made.
     *
     * @param names the rules as the packages name them
     * @param k the smallest number of people
     */
    public record Terms(String names, int k) {}

    @Override
    public String toString() {
        return "CityReturn[" + submitted.year() + "]";
    }
}

package org.rowan.returns.tables;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rowan.returns.facts.Span;

/** The bands for the length of a stay that has ended: the days from {@code started} to {@code ended}. */
final class StayLengths {
    private record Band(String name, int firstDay) {}

    private static final List<Band> BANDS = List.of(
            new Band("under_1_week", 0),
            new Band("1_4_weeks", 7),
            new Band("1_3_months", 28),
            new Band("3_6_months", 91),
            new Band("6_12_months", 182),
            new Band("1_2_years", 365),
            new Band("2_3_years", 730),
            new Band("3_years_plus", 1095));

    static final Categories CATEGORIES = Categories.of(
            BANDS.getFirst().name(), BANDS.stream().map(Band::name).toList());

    private StayLengths() {}

    /** The band of a support period that has an end. */
    static String of(Span ended) {
        long days = ChronoUnit.DAYS.between(ended.first(), ended.last());
        return BANDS.reversed().stream()
                .filter(band -> days >= band.firstDay())
                .map(Band::name)
                .findFirst()
                .orElse(BANDS.getFirst().name());
    }
}

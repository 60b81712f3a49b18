package org.rowan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.disclosure.Figure;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.tables.Place;
import org.rowan.returns.tables.ReturnPeriod;

/**
 * What Coventry's papers publish of April 2020 to March 2021 comes out of the counting. It is the check for provider c, of
 * which there is no reference count.
 */
class PublishedYearTest {
    @ParameterizedTest
    @CsvSource({
        // provider, scope of its referrals, received, placed, turned away for capacity
        "provider-a, safe_accommodation, 241, 52, 2",
        "provider-b, refuge,             126, 39, 10",
        "provider-c, specialist,          79, 48, 24"
    })
    void referrals_of_the_year_are_the_sum_of_the_quarters(
            String provider, String scope, long received, long placed, long capacity) {
        assertThat(overTheYear(provider, new Place("R2", scope, "source", "total", "received")))
                .isEqualTo(received);
        assertThat(overTheYear(provider, new Place("R2", scope, "source", "total", "placed")))
                .isEqualTo(placed);
        assertThat(overTheYear(provider, new Place("R3", scope, "reason_group", "capacity", "not_placed")))
                .isEqualTo(capacity);
    }

    @Test
    void the_city_had_446_referrals_placed_139_and_turned_36_away_for_capacity() {
        assertThat(List.of(
                        city("R2", "source", "total", "received"),
                        city("R2", "source", "total", "placed"),
                        city("R3", "reason_group", "capacity", "not_placed")))
                .containsExactly(446L, 139L, 36L);
    }

    @ParameterizedTest
    @CsvSource({
        "provider-a, safe_accommodation, R9, need, housing, identified, 39",
        "provider-a, safe_accommodation, R9, need, mental_health, identified, 25",
        "provider-a, safe_accommodation, R9, need, family_parenting, identified, 11",
        "provider-a, safe_accommodation, R9, needs_count, total, identified, 52",
        "provider-b, safe_accommodation, R9, need, mental_health, identified, 26",
        "provider-b, safe_accommodation, R9, need, physical_health, identified, 9",
        "provider-b, safe_accommodation, R9, need, offending, identified, 2",
        "provider-c, safe_accommodation, R7, recourse, total, supported, 58",
        // 48 of whom it is recorded, and 33 of these without full recourse on some day
        "provider-c, safe_accommodation, R7, recourse, not_known, supported, 10",
        "provider-c, safe_accommodation, R6, characteristic, nrpf, supported, 33"
    })
    void people_are_counted_once_in_the_year(
            String provider,
            String scope,
            String table,
            String dimension,
            String category,
            String measure,
            long people) {
        ReturnPeriod year = ReturnPeriod.yearOf(new FinancialQuarter(2020, 4));
        assertThat(value(provider, year, new Place(table, scope, dimension, category, measure)))
                .isEqualTo(people);
    }

    @Test
    void the_last_quarter_made_27_homes_safe_and_ran_9_groups_for_44_people() {
        ReturnPeriod quarter = ReturnPeriod.of(new FinancialQuarter(2020, 4));
        assertThat(List.of(
                        value("provider-b", quarter, new Place("R16", "sanctuary", "all", "total", "properties")),
                        value("provider-b", quarter, new Place("R16", "group_work", "language", "total", "sessions")),
                        value("provider-b", quarter, new Place("R16", "group_work", "language", "total", "people"))))
                .containsExactly(27L, 9L, 44L);
    }

    private static long city(String table, String dimension, String category, String measure) {
        return overTheYear("provider-a", new Place(table, "safe_accommodation", dimension, category, measure))
                + overTheYear("provider-b", new Place(table, "refuge", dimension, category, measure))
                + overTheYear("provider-c", new Place(table, "specialist", dimension, category, measure));
    }

    private static long overTheYear(String provider, Place place) {
        return IntStream.rangeClosed(1, 4)
                .mapToLong(quarter -> value(provider, ReturnPeriod.of(new FinancialQuarter(2020, quarter)), place))
                .sum();
    }

    private static long value(String provider, ReturnPeriod period, Place place) {
        return CountedReturn.of(ExampleFacts.of(provider), period).figures().stream()
                .filter(figure -> Place.of(figure).equals(place))
                .mapToLong(Figure::value)
                .findFirst()
                .orElseThrow();
    }
}

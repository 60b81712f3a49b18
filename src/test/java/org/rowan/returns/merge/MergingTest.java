package org.rowan.returns.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;
import org.rowan.kernel.Problem;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergingTest {
    private static final String YEAR = "2020-21";
    private static final String SAFE = "safe_accommodation";

    private CityReturn city;

    @BeforeAll
    void merge() {
        city = Merging.of(Submitted.of(Packages.ofTheYear(), Set.of()), List.of());
    }

    /** "City: 446 referrals, 139 placed, 36 turned away for lack of capacity" (Coventry, April 2020 to March 2021). */
    @Test
    void the_published_city_figures_come_out_of_the_packages_of_the_year() {
        List<String> kinds = List.of("refuge", "dispersed", "specialist");
        assertThat(kinds.stream().mapToLong(kind -> exactly(YEAR, "R2", kind, "source", "total", "received")))
                .satisfies(each -> assertThat(
                                each.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(446));
        assertThat(kinds.stream()
                        .mapToLong(kind -> exactly(YEAR, "R2", kind, "source", "total", "placed"))
                        .sum())
                .isEqualTo(139);
        assertThat(exactly(YEAR, "R3", SAFE, "reason_group", "capacity", "not_placed"))
                .isEqualTo(36);
    }

    @Test
    void a_figure_that_everybody_shows_is_the_sum_and_one_that_somebody_withholds_a_range_around_the_truth() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            String period = YEAR + "/Q" + quarter;
            assertThat(exactly(period, "R2", SAFE, "source", "total", "received"))
                    .isEqualTo(sumOf(period, "R2", SAFE, "source", "total", "received"));
        }
        // c shows only the total of its few referrals
        MergedRow own = row(YEAR + "/Q1", "R2", SAFE, "source", "own", "received");
        assertThat(own.amount()).isEqualTo(new Amount(15 + 6, 15 + 6 + 21, 0));
        assertThat(own.marker()).isEmpty();
    }

    @Test
    void returns_of_other_levels_are_brought_to_the_coarsest_that_they_have_in_common() {
        // in community services in the second quarter, b and c both show level 3; in the first both show level 2
        assertThat(row(YEAR + "/Q1", "R2", "community", "source", "police_marac", "received")
                        .amount())
                .isEqualTo(Amount.exactly(9 + 7));
        // in the third quarter b shows level 3 and c only its total
        assertThat(row(YEAR + "/Q3", "R2", "community", "source", "statutory", "received")
                        .amount())
                .isEqualTo(new Amount(21, 21 + 34, 0));
    }

    @Test
    void a_withheld_answer_adds_as_anything_from_nobody_to_everybody_who_was_asked() {
        MergedRow drugs = row(YEAR, "R6", SAFE, "characteristic", "drugs", "first_in_year");
        assertThat(drugs.amount().isExact()).isFalse();
        assertThat(drugs.amount().isOpen()).isFalse();
        assertThat(drugs.amount().most())
                .isLessThanOrEqualTo(exactly(YEAR, "R4", SAFE, "person_category", "total", "first_in_year"));
    }

    @Test
    void a_service_that_one_provider_runs_counts_as_that_provider_says() {
        MergedRow dispersed = row(YEAR + "/Q4", "R2", "dispersed", "source", "total", "received");
        assertThat(dispersed.amount()).isEqualTo(Amount.exactly(36));
        assertThat(dispersed.providers()).isEqualTo(1);
    }

    @Test
    void the_year_takes_openings_from_the_first_quarter_and_closings_from_the_last() {
        assertThat(exactly(YEAR, "R5", SAFE, "children", "total", "open_end"))
                .isEqualTo(exactly(YEAR + "/Q4", "R5", SAFE, "children", "total", "open_end"));
        assertThat(exactly(YEAR, "R1", SAFE, "commissioned", "total", "units_start"))
                .isEqualTo(exactly(YEAR + "/Q1", "R1", SAFE, "commissioned", "total", "units_start"));
        assertThat(rows(YEAR, "R5", SAFE, "children", "total", "supported"))
                .as("whoever was supported in two quarters would count twice")
                .isEmpty();
    }

    @Test
    void a_missing_quarter_is_named_and_everything_it_would_have_counted_in_is_not_available() {
        List<Given> packages = Packages.ofTheYear();
        packages.removeIf(given -> given.release().id().equals("provider-c_2020-21_Q3_v1"));
        Submitted submitted = Submitted.of(packages, Set.of("provider-d"));
        assertThat(submitted.missing(3)).containsExactly("provider-c", "provider-d");
        assertThat(submitted.missingInYear()).containsExactly("provider-c", "provider-d");
        CityReturn without = Merging.of(submitted, List.of());
        MergedRow received = row(without, YEAR + "/Q3", "R2", SAFE, "source", "total", "received");
        assertThat(received.marker()).isEqualTo("[x]");
        assertThat(received.amount().missing()).isEqualTo(2);
        assertThat(received.amount().least()).as("those of a and b").isEqualTo(61 + 58);
        MergedRow year = row(without, YEAR, "R2", SAFE, "source", "total", "received");
        assertThat(year.marker()).isEqualTo("[x]");
        assertThat(year.amount().missing()).isEqualTo(2);
    }

    @Test
    void households_that_moved_from_provider_to_provider_are_subtracted_once_and_few_only_as_a_range() {
        List<MovedOver> moved = List.of(
                MovedOver.exactly("provider-a", YEAR, SAFE, 6, 15), MovedOver.few("provider-a", YEAR, "community"));
        CityReturn once = Merging.of(Submitted.of(Packages.ofTheYear(), Set.of()), moved);
        long households = exactly(YEAR, "R5", SAFE, "children", "total", "first_in_year");
        assertThat(row(once, YEAR, "R5", SAFE, "children", "total", "first_in_year_once")
                        .amount())
                .isEqualTo(Amount.exactly(households - 6));
        assertThat(row(once, YEAR, "R5", SAFE, "children", "total", "moved_over")
                        .amount())
                .isEqualTo(Amount.exactly(6));
        long community = exactly(YEAR, "R5", "community", "children", "total", "first_in_year");
        assertThat(row(once, YEAR, "R5", "community", "children", "total", "first_in_year_once")
                        .amount())
                .isEqualTo(new Amount(community - 4, community, 0));
        assertThat(once.rows())
                .noneMatch(row -> row.where().measure().equals("moved_over")
                        && row.where().serviceKind().equals("community"));
    }

    @Test
    void the_last_version_of_a_quarter_counts() {
        List<Given> packages = Packages.ofTheYear();
        Given first = Packages.of("provider-a", 4);
        packages.add(Packages.with(
                first,
                new Release(
                        "provider-a_2020-21_Q4_v2",
                        "provider-a",
                        YEAR + "/Q4",
                        new Terms(5, 1, 2),
                        first.release().rows())));
        assertThat(Submitted.of(packages, Set.of())
                        .given("provider-a", 4)
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void a_package_of_which_too_much_could_be_said_is_not_added() {
        List<Given> packages = Packages.ofTheYear();
        Given telling = Packages.of("provider-a", 1);
        List<PublishedRow> rows = new ArrayList<>(telling.release().rows());
        rows.add(new PublishedRow(
                YEAR + "/Q1",
                "R4",
                SAFE,
                "person_category",
                "3",
                "children",
                "first_in_year",
                "individual",
                new Cell.Shown(1)));
        packages.replaceAll(
                given -> given.release().id().equals(telling.release().id())
                        ? Packages.with(
                                given,
                                new Release(
                                        given.release().id(),
                                        given.provider(),
                                        given.release().period(),
                                        5,
                                        rows))
                        : given);
        assertThatThrownBy(() -> Merging.of(Submitted.of(packages, Set.of()), List.of()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED))
                .hasMessageContaining("Too much could be worked out");
    }

    @Test
    void figures_that_contradict_each_other_are_not_added() {
        List<Given> packages = Packages.ofTheYear();
        packages.replaceAll(given ->
                given.provider().equals("provider-b") && given.quarter().quarter() == 2
                        ? Packages.with(given, changed(given.release()))
                        : given);
        assertThatThrownBy(() -> Merging.of(Submitted.of(packages, Set.of()), List.of()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("provider-b contradict");
    }

    /** With one referral more in a line than in the sum. */
    private static Release changed(Release release) {
        List<PublishedRow> rows = release.rows().stream()
                .map(row -> row.table().equals("R2")
                                && row.category().equals("own")
                                && row.cell() instanceof Cell.Shown(long value)
                        ? new PublishedRow(
                                row.period(),
                                row.table(),
                                row.serviceKind(),
                                row.dimension(),
                                row.level(),
                                row.category(),
                                row.measure(),
                                row.unit(),
                                new Cell.Shown(value + 1))
                        : row)
                .toList();
        return new Release(release.id(), release.provider(), release.period(), release.terms(), rows);
    }

    private static long sumOf(
            String period, String table, String scope, String dimension, String category, String measure) {
        return Packages.ofTheYear().stream()
                .flatMap(given -> given.release().rows().stream())
                .filter(row -> row.period().equals(period)
                        && row.table().equals(table)
                        && row.serviceKind().equals(scope)
                        && row.dimension().equals(dimension)
                        && row.category().equals(category)
                        && row.measure().equals(measure))
                .flatMapToLong(
                        row -> row.cell() instanceof Cell.Shown(long value) ? LongStream.of(value) : LongStream.of())
                .sum();
    }

    private long exactly(String period, String table, String scope, String dimension, String category, String measure) {
        Amount amount = row(period, table, scope, dimension, category, measure).amount();
        assertThat(amount.isExact()).isTrue();
        return amount.least();
    }

    private MergedRow row(
            String period, String table, String scope, String dimension, String category, String measure) {
        return row(city, period, table, scope, dimension, category, measure);
    }

    private static MergedRow row(
            CityReturn of,
            String period,
            String table,
            String scope,
            String dimension,
            String category,
            String measure) {
        return of.rows().stream()
                .filter(row -> is(row.where(), period, table, scope, dimension, category, measure))
                .reduce((finer, coarser) -> coarser)
                .orElseThrow();
    }

    private List<MergedRow> rows(
            String period, String table, String scope, String dimension, String category, String measure) {
        return city.rows().stream()
                .filter(row -> is(row.where(), period, table, scope, dimension, category, measure))
                .toList();
    }

    private static boolean is(
            MergedRow.Where where,
            String period,
            String table,
            String scope,
            String dimension,
            String category,
            String measure) {
        return where.period().equals(period)
                && where.table().equals(table)
                && where.serviceKind().equals(scope)
                && where.dimension().equals(dimension)
                && where.category().equals(category)
                && where.measure().equals(measure);
    }
}

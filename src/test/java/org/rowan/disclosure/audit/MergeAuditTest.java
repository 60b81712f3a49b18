package org.rowan.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rowan.disclosure.Cell;
import org.rowan.disclosure.PublishedRow;
import org.rowan.disclosure.Release;

/** A sum that was not made of published figures tells of whoever withheld theirs. */
class MergeAuditTest {
    private static final String WHOLE = "all providers";
    private static final String Q1 = "2020-21/Q1";
    private static final String SAFE = "safe_accommodation";

    private final List<Release> parts = List.of(people("a", Q1, 20, 12), people("b", Q1, 30, 15), referrals("c", 40));

    @Test
    void the_sum_of_those_who_show_theirs_tells_nothing_more() {
        AuditReport report = audit(people(WHOLE, Q1, 50, 27), Set.of("a", "b"));
        assertThat(report.holds()).isTrue();
    }

    @Test
    void a_total_of_three_tells_of_the_one_who_withheld() {
        AuditReport report = audit(people(WHOLE, Q1, 60, 30), Set.of("a", "b", "c"));
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.place().provider()).isEqualTo("c");
            assertThat(finding.group()).isEqualTo("children");
            assertThat(finding.bounds()).isEqualTo(new Bounds(3, 3));
        });
    }

    @Test
    void a_year_is_made_of_its_quarters() {
        List<Release> quarters = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.add(people("a", "2020-21/Q" + quarter, 20, 10));
        }
        quarters.add(people("b", Q1, 20, 10));
        quarters.add(people("b", "2020-21/Q2", 20, 10));
        quarters.add(people("b", "2020-21/Q3", 20, 10));
        Release year = people(WHOLE, "2020-21", 142, 82);
        AuditReport report = Audit.ofMerge(quarters, year, Map.of(new Audit.Added("2020-21", SAFE), Set.of("a", "b")));
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.place().provider()).isEqualTo("b");
            assertThat(finding.place().period()).isEqualTo("2020-21/Q4");
            assertThat(finding.bounds()).isEqualTo(new Bounds(2, 2));
        });
    }

    @Test
    void a_sum_that_is_smaller_than_its_parts_contradicts_them() {
        assertThat(audit(people(WHOLE, Q1, 40, 30), Set.of("a", "b", "c")).contradictory())
                .containsExactly(WHOLE);
    }

    @Test
    void what_follows_with_certainty_leaves_out_what_is_only_plausible() {
        List<PublishedRow> rows = new ArrayList<>(people("a", Q1, 20, 12).rows());
        rows.add(row(Q1, "R6", "characteristic", "", "drugs", "first_in_year", new Cell.Marked("[c]")));
        Known known = Known.of(List.of(new Release("a", "a", Q1, 5, rows)));
        assertThat(known.bounds("a", rows.getLast())).contains(new Bounds(0, 32));
        assertThat(known.bounds(
                        "a", row(Q1, "R4", "person_category", "1", "women", "first_in_year", new Cell.Marked("[c]"))))
                .contains(new Bounds(0, 20));
        assertThat(known.bounds("a", row(Q1, "R1", "commissioned", "", "yes", "units_end", new Cell.Marked("[c]"))))
                .as("spaces are no group of people")
                .isEmpty();
    }

    private AuditReport audit(Release whole, Set<String> added) {
        return Audit.ofMerge(parts, whole, Map.of(new Audit.Added(Q1, SAFE), added));
    }

    private static Release people(String provider, String period, long adults, long children) {
        return new Release(
                provider + " " + period,
                provider,
                period,
                5,
                List.of(
                        people(period, "3", "adults", adults),
                        people(period, "3", "children", children),
                        people(period, "", "not_stated", 0),
                        people(period, "total", "total", adults + children)));
    }

    private static PublishedRow people(String period, String level, String category, long value) {
        return row(period, "R4", "person_category", level, category, "first_in_year", new Cell.Shown(value));
    }

    private static Release referrals(String provider, long received) {
        return new Release(
                provider,
                provider,
                Q1,
                5,
                List.of(row(Q1, "R2", "source", "total", "total", "received", new Cell.Shown(received))));
    }

    private static PublishedRow row(
            String period, String table, String dimension, String level, String category, String measure, Cell cell) {
        return new PublishedRow(period, table, SAFE, dimension, level, category, measure, "individual", cell);
    }
}

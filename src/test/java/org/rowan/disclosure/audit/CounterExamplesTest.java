package org.rowan.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each counter-example of "What a return shows": a return that would have been written without one of the rules, and the
 * person whom it tells on. Beside it the same return with the rule.
 */
class CounterExamplesTest {
    private static final String FIRST = "first_in_year";

    @Test
    void m1_the_total_of_pregnancy_tells_of_the_one_man() {
        Leaks leaks = new Leaks().people(30, 10);
        assertThat(leaks.audit().holds()).isTrue();
        leaks.row("R7", "pregnancy", "total", "total", FIRST, 29);
        assertThat(said(leaks, "person_category", "men_and_trans_adults")).isEqualTo(new Bounds(1, 1));
        assertThat(leaks.audit().holds()).isFalse();
    }

    @Test
    void m2_the_children_of_the_year_tell_of_those_withheld_in_a_quarter() {
        Leaks leaks = new Leaks();
        leaks.in("2020-21/Q1").people(20, 23).households("supported", 20);
        leaks.in("2020-21/Q2").households(FIRST, 6);
        leaks.in("2020-21/Q3").people(20, 5);
        leaks.in("2020-21/Q4").people(20, 7);
        leaks.in("2020-21/Q2").row("R2", "source", "total", "total", "received", 20);
        assertThat(leaks.audit().holds()).isTrue();
        leaks.in("2020-21").row("R15", "age_band", "total", "total", FIRST, 39);
        AuditReport report = leaks.audit();
        assertThat(report.holds()).isFalse();
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.place().period()).isEqualTo("2020-21/Q2");
            assertThat(finding.group()).isEqualTo("children");
            assertThat(finding.bounds()).isEqualTo(new Bounds(4, 4));
        });
    }

    @Test
    void m3_two_band_sets_tell_of_those_between_them() {
        Leaks leaks = new Leaks().people(35, 10);
        leaks.row("R7", "adult_age", "4", "under_35", FIRST, 15)
                .row("R7", "adult_age", "4", "35_plus", FIRST, 20)
                .row("R7", "adult_age", "", "not_stated", FIRST, 0);
        assertThat(leaks.audit().holds()).isTrue();
        leaks.row("R6", "characteristic", "", "younger", FIRST, 12);
        assertThat(said(leaks, "adult_age", "25_34")).isEqualTo(new Bounds(3, 3));
        assertThat(leaks.audit().holds()).isFalse();
    }

    @Test
    void m5_two_kinds_that_are_shown_tell_of_the_third() {
        Leaks leaks = new Leaks();
        referrals(leaks.of("refuge"), 25);
        referrals(leaks.of("dispersed"), 25);
        referrals(leaks.of("specialist"), 25);
        source(leaks.of(Leaks.SAFE), 22, 53);
        referrals(leaks.of(Leaks.SAFE), 75);
        assertThat(leaks.audit().holds()).isTrue();
        source(leaks.of("refuge"), 10, 15);
        source(leaks.of("dispersed"), 10, 15);
        AuditReport report = leaks.audit();
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.place().scope()).isEqualTo("specialist");
            assertThat(finding.bounds()).isEqualTo(new Bounds(2, 2));
        });
    }

    private static void referrals(Leaks leaks, long total) {
        leaks.row("R2", "source", "total", "total", "received", total);
    }

    private static void source(Leaks leaks, long own, long agency) {
        leaks.row("R2", "source", "4", "own", "received", own)
                .row("R2", "source", "4", "agency", "received", agency)
                .row("R2", "source", "", "not_stated", "received", 0);
    }

    @Test
    void m6_identified_beside_met_tells_of_those_whose_need_was_not_met() {
        Leaks leaks = new Leaks().people(30, 10).row("R9", "need", "", "housing", "identified", 12);
        assertThat(leaks.audit().holds()).isTrue();
        leaks.row("R9", "need", "", "housing", "met", 9);
        assertThat(leaks.audit().findings()).extracting(Finding::bounds).containsExactly(new Bounds(3, 3));
    }

    @Test
    void m7_as_many_children_as_the_rows_need_tell_that_nobody_has_four() {
        assertThat(children(10).holds()).isFalse();
        assertThat(children(12).holds()).isFalse();
        assertThat(children(13).holds()).isTrue();
    }

    /** Ten households with children and ten without. */
    private static AuditReport children(long children) {
        return new Leaks()
                .people(20, children)
                .households(FIRST, 20)
                .row("R5", "children", "3", "0", FIRST, 10)
                .row("R5", "children", "3", "1_plus", FIRST, 10)
                .audit();
    }

    @Test
    void m8_how_many_wait_tells_of_the_one_household_that_does_not() {
        Leaks leaks = new Leaks().households("open_end", 12);
        leaks.row("R13", "waiting_reason", "total", "total", "waiting", 7);
        assertThat(leaks.audit().holds()).isTrue();
        Leaks one = new Leaks().households("open_end", 8);
        one.row("R13", "waiting_reason", "total", "total", "waiting", 7);
        assertThat(one.audit().findings()).extracting(Finding::bounds).contains(new Bounds(1, 1));
    }

    @Test
    void m9_supported_less_first_counted_tells_of_the_one_child_carried_over() {
        assertThat(carriedOver(7).holds()).isFalse();
        assertThat(carriedOver(11).holds()).isTrue();
    }

    /** Six households were carried over, with at least an adult each. */
    private static AuditReport carriedOver(long people) {
        return new Leaks()
                .in("2020-21/Q2")
                .people(12, 15)
                .households(FIRST, 12)
                .households("supported", 18)
                .row("R4", "person_category", "total", "total", "supported", 27 + people)
                .audit();
    }

    @Test
    void who_was_there_at_the_end_of_a_quarter_tells_of_the_two_who_came_in_the_next() {
        assertThat(came(52).holds()).isTrue();
        assertThat(came(42).findings()).anySatisfy(finding -> {
            assertThat(finding.place().question()).isEqualTo("people started");
            assertThat(finding.bounds()).isEqualTo(new Bounds(0, 2));
        });
    }

    /** Forty were there at the end of the first quarter, and some of them until then are new to the second. */
    private static AuditReport came(long supported) {
        return new Leaks()
                .people(30, 30)
                .row("R4", "person_category", "total", "total", "open_start", 30)
                .row("R4", "person_category", "total", "total", "open_end", 40)
                .in("2020-21/Q2")
                .people(8, 8)
                .row("R4", "person_category", "total", "total", "supported", supported)
                .audit();
    }

    @Test
    void where_it_shows_that_something_came_late_nothing_is_carried_from_one_quarter_to_the_next() {
        AuditReport report = new Leaks()
                .people(30, 30)
                .row("R4", "person_category", "total", "total", "open_end", 40)
                .in("2020-21/Q2")
                .people(8, 8)
                .row("R4", "person_category", "total", "total", "open_start", 30)
                .row("R4", "person_category", "total", "total", "supported", 42)
                .audit();
        assertThat(report.holds()).isTrue();
    }

    @Test
    void people_by_kind_tell_of_the_three_who_moved_from_one_to_another() {
        assertThat(moved(5).holds()).isTrue();
        assertThat(moved(0).holds()).isFalse();
        assertThat(moved(3).findings()).anySatisfy(finding -> {
            assertThat(finding.place().question()).isEqualTo(Links.TWICE + FIRST);
            assertThat(finding.bounds()).isEqualTo(new Bounds(3, 3));
        });
    }

    private static AuditReport moved(long people) {
        return new Leaks()
                .people(40, 30)
                .of("refuge")
                .people(20, 15)
                .of("dispersed")
                .row("R4", "person_category", "total", "total", FIRST, 35 + people)
                .audit();
    }

    @Test
    void one_kind_beside_its_roll_up_tells_of_the_few_who_were_in_another_only() {
        Leaks leaks = new Leaks().of("outreach").row("R2", "source", "total", "total", "received", 9);
        leaks.of("refuge").row("R2", "source", "total", "total", "received", 20);
        leaks.of("dispersed").row("R2", "source", "total", "total", "received", 9);
        leaks.of(Leaks.SAFE).people(40, 30);
        assertThat(leaks.audit().holds()).isTrue();
        leaks.of("refuge").row("R4", "person_category", "total", "total", "supported", 68);
        assertThat(leaks.audit().findings()).extracting(Finding::bounds).contains(new Bounds(2, 2));
    }

    @Test
    void at_least_one_characteristic_tells_of_those_who_have_another_than_their_ethnicity() {
        Leaks leaks = new Leaks().people(30, 30);
        leaks.row("R7", "ethnicity", "4", "W1", FIRST, 35)
                .row("R7", "ethnicity", "4", "black_minoritised", FIRST, 25)
                .row("R7", "ethnicity", "", "not_stated", FIRST, 0);
        assertThat(leaks.audit().holds()).isTrue();
        leaks.row("R6", "characteristic", "", "at_least_one", FIRST, 27);
        assertThat(leaks.audit().findings()).extracting(Finding::bounds).containsExactly(new Bounds(2, 2));
    }

    @Test
    void sex_beside_r4_tells_of_the_boys() {
        Leaks leaks = new Leaks();
        leaks.row("R4", "person_category", "1", "women", FIRST, 30)
                .row("R4", "person_category", "1", "men", FIRST, 8)
                .row("R4", "person_category", "1", "trans_adults", FIRST, 5)
                .row("R4", "person_category", "1", "children", FIRST, 20)
                .row("R4", "person_category", "", "not_stated", FIRST, 0);
        assertThat(leaks.audit().holds()).isTrue();
        leaks.row("R7", "sex", "1", "male", FIRST, 9)
                .row("R7", "sex", "1", "female", FIRST, 54)
                .row("R7", "sex", "", "not_stated", FIRST, 0);
        assertThat(leaks.audit().findings()).extracting(Finding::bounds).containsExactly(new Bounds(1, 1));
    }

    @Test
    void everybody_supported_by_category_beside_those_first_counted_tells_of_the_two_children_carried_over() {
        Leaks leaks = new Leaks().people(30, 20).row("R4", "person_category", "3", "children", "supported", 26);
        assertThat(leaks.audit().holds()).isTrue();
        Leaks two = new Leaks().people(30, 20).row("R4", "person_category", "3", "children", "supported", 22);
        assertThat(two.audit().findings()).extracting(Finding::bounds).contains(new Bounds(2, 2));
    }

    @Test
    void a_ward_of_one_household_and_two_grants_tell_of_them() {
        Leaks wards = new Leaks()
                .row("R8", "ward", "", "E05001218", FIRST, 20)
                .row("R8", "ward", "", "E05001219", FIRST, 21)
                .row("R16", "grant_kind", "", "total", "grants", 5);
        assertThat(wards.audit().holds()).isTrue();
        wards.row("R8", "ward", "", "E05001220", FIRST, 1);
        assertThat(wards.audit().findings()).extracting(Finding::bounds).containsExactly(new Bounds(1, 1));
        Leaks grants = new Leaks().row("R16", "grant_kind", "", "total", "grants", 2);
        assertThat(grants.audit().findings()).extracting(Finding::bounds).contains(new Bounds(2, 2));
    }

    @Test
    void a_nought_is_as_telling_as_a_one() {
        Leaks leaks = new Leaks().people(30, 10).row("R14", "abuse", "", "sexual", "adults", 0);
        assertThat(leaks.audit().holds()).isFalse();
    }

    @Test
    void a_yes_whose_complement_is_small_tells_of_the_complement() {
        Leaks leaks = new Leaks().people(30, 10).row("R14", "abuse", "", "sexual", "adults", 28);
        assertThat(leaks.audit().findings()).extracting(Finding::bounds).containsExactly(new Bounds(2, 2));
    }

    @Test
    void the_year_from_records_beside_published_quarters_contradicts_or_tells_of_the_late_record() {
        Leaks leaks = new Leaks();
        for (int quarter = 1; quarter <= 4; quarter++) {
            leaks.in("2020-21/Q" + quarter).people(20, 10);
        }
        assertThat(leaks.audit().holds()).isTrue();
        assertThat(leaks.in("2020-21").people(81, 40).audit().contradictory()).isEqualTo(List.of("p"));
    }

    private static Bounds said(Leaks leaks, String question, String group) {
        return leaks.audit().statements().stream()
                .filter(statement -> statement.place().question().equals(question)
                        && statement.group().equals(group))
                .findFirst()
                .orElseThrow()
                .bounds();
    }
}

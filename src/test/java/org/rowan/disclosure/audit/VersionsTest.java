package org.rowan.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rowan.disclosure.Release;
import org.rowan.disclosure.Terms;

/** Two versions of one quarter's return side by side: what one has more is a lot of people of its own. */
class VersionsTest {
    @Test
    void the_same_figures_twice_tell_nothing_more() {
        Consumer<Leaks> figures = leaks -> leaks.people(30, 20);
        assertThat(versions(figures, figures).holds()).isTrue();
    }

    @Test
    void one_woman_more_is_one_woman_and_no_contradiction() {
        AuditReport report = versions(leaks -> leaks.people(30, 20), leaks -> leaks.people(31, 20));
        assertThat(report.contradictory()).isEmpty();
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.place().question()).isEqualTo("added in version 2: R4 person_category");
            assertThat(finding.group()).isEqualTo("men;trans_adults;women");
            assertThat(finding.bounds()).isEqualTo(new Bounds(1, 1));
        });
    }

    @Test
    void a_forgotten_house_of_many_can_be_added() {
        assertThat(versions(leaks -> leaks.people(30, 20), leaks -> leaks.people(42, 31))
                        .holds())
                .isTrue();
    }

    @Test
    void many_who_are_all_adults_tell_that_no_child_was_among_them() {
        assertThat(versions(leaks -> leaks.people(30, 20), leaks -> leaks.people(42, 20))
                        .holds())
                .isFalse();
    }

    @Test
    void a_woman_who_was_recorded_as_a_child_is_told_of_although_the_total_stays() {
        assertThat(versions(leaks -> leaks.people(30, 20), leaks -> leaks.people(31, 19))
                        .holds())
                .isFalse();
    }

    @Test
    void of_ten_more_the_two_who_do_not_need_a_home_are_told_of() {
        Consumer<Leaks> before = leaks -> leaks.people(30, 20).row("R9", "need", "", "housing", "identified", 10);
        assertThat(versions(before, leaks -> leaks.people(40, 30).row("R9", "need", "", "housing", "identified", 18))
                        .holds())
                .isFalse();
        assertThat(versions(before, leaks -> leaks.people(40, 30).row("R9", "need", "", "housing", "identified", 15))
                        .holds())
                .isTrue();
    }

    @Test
    void service_facts_may_change_by_one() {
        assertThat(versions(
                                leaks -> leaks.people(30, 20).households("supported", 40),
                                leaks -> leaks.people(30, 20).households("supported", 41))
                        .holds())
                .isTrue();
    }

    @Test
    void a_coarser_second_version_is_compared_at_the_level_that_both_have() {
        Consumer<Leaks> fine = leaks -> leaks.people(60, 20)
                .row("R7", "adult_age", "3", "under_25", "first_in_year", 15)
                .row("R7", "adult_age", "3", "25_34", "first_in_year", 15)
                .row("R7", "adult_age", "3", "35_44", "first_in_year", 15)
                .row("R7", "adult_age", "3", "45_plus", "first_in_year", 15);
        Consumer<Leaks> coarse = leaks -> leaks.people(70, 30)
                .row("R7", "adult_age", "4", "under_35", "first_in_year", 32)
                .row("R7", "adult_age", "4", "35_plus", "first_in_year", 38);
        AuditReport report = versions(fine, coarse);
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.group()).isEqualTo("16_17;18_19;20_24;25_34");
            assertThat(finding.bounds()).isEqualTo(new Bounds(2, 2));
        });
        assertThat(report.findings()).noneMatch(finding -> finding.bounds().least() > 2);
    }

    @Test
    void a_question_whose_answers_are_yes_and_no_is_compared_like_any_other() {
        Consumer<Leaks> before = leaks -> disabled(leaks.people(30, 20), 20, 30);
        assertThat(versions(before, leaks -> disabled(leaks.people(40, 30), 30, 40))
                        .holds())
                .isTrue();
        assertThat(versions(before, leaks -> disabled(leaks.people(40, 30), 21, 49))
                        .holds())
                .isFalse();
    }

    private static void disabled(Leaks leaks, long yes, long no) {
        leaks.row("R7", "disabled", "1", "yes", "first_in_year", yes)
                .row("R7", "disabled", "1", "no", "first_in_year", no)
                .row("R7", "disabled", "", "not_stated", "first_in_year", 0);
    }

    private static AuditReport versions(Consumer<Leaks> first, Consumer<Leaks> second) {
        return Audit.of(List.of(release(first, 1), release(second, 2)));
    }

    private static Release release(Consumer<Leaks> figures, int version) {
        Leaks leaks = new Leaks();
        figures.accept(leaks);
        return leaks.release("v" + version, new Terms(5, 1, version));
    }
}

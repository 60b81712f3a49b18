package org.rowan.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rowan.disclosure.Decision;
import org.rowan.disclosure.Published;
import org.rowan.disclosure.RuleName;

class CoarserTest {
    @Test
    void a_reason_names_the_line_in_words_and_questions_of_one_fate_stand_together() {
        List<Coarser> told = Coarser.of(
                published(
                        variable("sex", "2", "At level 1 the line male has fewer than 5."),
                        variable(
                                "religion", Decision.WITHHELD, "It is about fewer than 5, so nothing is shown inside."),
                        variable(
                                "ethnicity",
                                Decision.WITHHELD,
                                "It is about fewer than 5, so nothing is shown inside."),
                        variable("disabled", "1", "Every line has enough.")),
                "R7",
                "safe_accommodation");
        assertThat(told)
                .containsExactly(
                        new Coarser("Coarser: By sex", "In full detail \u201cMale\u201d has fewer than 5."),
                        new Coarser(
                                "Kept inside: By religion; By ethnicity",
                                "It is about fewer than 5, so nothing is shown inside."));
    }

    @Test
    void a_question_about_a_total_is_called_by_what_it_counts() {
        Decision later = new Decision(
                "2020-21/Q4",
                "R3",
                "refuge",
                "reason",
                "total",
                "later_placed",
                "withheld",
                RuleName.TWO_ANSWERS,
                "Few.");
        assertThat(Coarser.of(published(later), "R3", "refuge"))
                .containsExactly(new Coarser("Kept inside: Placed later", "Few."));
    }

    @Test
    void what_is_told_of_the_year_says_so() {
        Decision year = new Decision(
                "2020-21", "R7", "community", "sex", "total", "first_in_year", "total", RuleName.EVERY_CELL, "Few.");
        assertThat(Coarser.of(published(year), "R7", "community"))
                .containsExactly(new Coarser("Only the total, over the year: By sex", "Few."));
    }

    private static Published published(Decision... decisions) {
        return new Published(5, "", List.of(), List.of(), List.of(decisions));
    }

    private static Decision variable(String dimension, String shown, String reason) {
        return new Decision(
                "2020-21/Q4",
                "R7",
                "safe_accommodation",
                dimension,
                "total",
                "first_in_year",
                shown,
                RuleName.EVERY_CELL,
                reason);
    }
}

package org.rowan.bedboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.rowan.bedboard.MonthOfNights;
import org.rowan.bedboard.MonthlyNights.Counted;
import org.rowan.support.Refusals;

class MonthsViewModelTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2021, 2);
    private static final YearMonth MARCH = YearMonth.of(2021, 3);

    /** Two services of two and of one unit; one household was in both in February. */
    private static final Counted TWO = new Counted(
            List.of(
                    new MonthOfNights(FEBRUARY, 1, 56, 28, 7, 0, 2),
                    new MonthOfNights(FEBRUARY, 2, 28, 14, 0, 0, 1),
                    new MonthOfNights(MARCH, 1, 62, 0, 0, 2, 0),
                    new MonthOfNights(MARCH, 2, 0, 0, 0, 0, 0)),
            Map.of(1L, "Refuge", 2L, "Annex"),
            Map.of(FEBRUARY, 2, MARCH, 0));

    @Test
    void all_services_are_added_up_and_a_household_in_two_of_them_counts_once() {
        MonthsViewModel model = model(TWO);
        assertThat(model.shown().get())
                .containsExactly(
                        new MonthOfNights(FEBRUARY, 0, 84, 42, 7, 0, 2), new MonthOfNights(MARCH, 0, 62, 0, 0, 2, 0));
    }

    @Test
    void a_service_is_looked_at_alone_in_the_months_in_which_it_was_open() {
        MonthsViewModel model = model(TWO);
        model.house().set(model.houses().getLast());
        assertThat(model.house().get().name()).isEqualTo("Annex");
        assertThat(model.shown().get()).extracting(MonthOfNights::month).containsExactly(FEBRUARY);
    }

    @Test
    void the_summary_says_the_shares_and_which_month_was_fullest() {
        assertThat(MonthsViewModel.summary(model(TWO).shown().get()))
                .isEqualTo("February 2021 to March 2021: units were open for 146 nights. On 42 somebody stayed (29 %),"
                        + " 7 were void (5 %), 2 held (1 %), 95 free (65 %). Fullest was February 2021 (50 %),"
                        + " emptiest March 2021 (0 %).");
        assertThat(MonthsViewModel.summary(List.of())).isEqualTo("No unit was open in these months.");
    }

    @Test
    void the_last_twelve_months_and_five_financial_years_are_offered() {
        assertThat(model(TWO).spans())
                .extracting(MonthsViewModel.Span::words)
                .containsExactly("Last 12 months", "2020-21", "2019-20", "2018-19", "2017-18", "2016-17");
    }

    private static MonthsViewModel model(Counted counted) {
        MonthsViewModel model =
                new MonthsViewModel((first, last) -> counted, Refusals.here(), new SimpleBooleanProperty(), MARCH);
        model.load();
        return model;
    }
}

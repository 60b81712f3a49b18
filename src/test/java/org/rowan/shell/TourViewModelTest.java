package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rowan.fx.Place;
import org.rowan.fx.Viewer;
import org.rowan.kernel.Role;
import org.rowan.support.Viewers;

/** Somebody new is shown round. */
class TourViewModelTest {
    private final List<Place> been = new ArrayList<>();

    private TourViewModel tour(Viewer viewer) {
        return new TourViewModel(Tour.steps(), viewer, been::add);
    }

    @Test
    void a_round_has_six_to_eight_steps_of_two_sentences_each_at_a_place_of_its_own() {
        assertThat(Tour.steps())
                .hasSizeBetween(6, 8)
                .allSatisfy(step -> assertThat(step.words().split("[.?!](\\s|$)"))
                        .as(step.heading())
                        .hasSize(2));
        assertThat(Tour.steps().stream().flatMap(step -> step.place().stream())).containsExactly(Place.values());
    }

    @Test
    void each_step_opens_the_page_that_it_tells_of_and_the_last_ends_the_round() {
        TourViewModel tour = tour(Viewers.withEveryRole());
        tour.begin();
        assertThat(been).containsExactly(Place.TODAY);
        assertThat(tour.howFar()).isEqualTo("1 of 7");
        tour.next();
        tour.back();
        assertThat(been).containsExactly(Place.TODAY, Place.REFERRALS, Place.TODAY);
        while (!tour.isLast()) {
            tour.next();
        }
        assertThat(been).endsWith(Place.RETURN, Place.SET_UP);
        tour.next();
        assertThat(tour.isUnderWay()).isFalse();
    }

    @Test
    void nobody_is_led_to_a_place_to_which_they_may_not_go() {
        TourViewModel tour = tour(new Viewer(Set.of(Role.KEY_WORKER)));
        tour.begin();
        while (tour.isUnderWay()) {
            tour.next();
        }
        assertThat(been).contains(Place.CASES).doesNotContain(Place.SET_UP, Place.RETURN);
    }

    @Test
    void whoever_leaves_stays_where_they_are_and_begins_at_the_first_step_the_next_time() {
        TourViewModel tour = tour(Viewers.withEveryRole());
        tour.begin();
        tour.next();
        tour.leave();
        assertThat(tour.step().get()).isNull();
        assertThat(been).endsWith(Place.REFERRALS);
        tour.begin();
        assertThat(tour.howFar()).isEqualTo("1 of 7");
    }
}

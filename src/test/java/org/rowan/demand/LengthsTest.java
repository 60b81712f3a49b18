package org.rowan.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rowan.demand.Lengths.Known;

class LengthsTest {
    @Test
    void where_all_have_left_a_length_is_one_of_theirs() {
        Lengths lengths = Lengths.of(List.of(left(10), left(30), left(20), left(40)));
        assertThat(List.of(lengths.at(0), lengths.at(0.26), lengths.at(0.51), lengths.at(0.99)))
                .containsExactly(10L, 20L, 30L, 40L);
    }

    @Test
    void a_stay_that_goes_on_counts_as_longer_than_it_has_lasted() {
        // at 10 one of four leaves, at 30 one of two: by then 1 - 3/4 * 1/2 = 0.625 have left
        Lengths lengths = Lengths.of(List.of(left(10), goesOn(20), left(30), goesOn(50)));
        assertThat(lengths.at(0.24)).isEqualTo(10);
        assertThat(lengths.at(0.26)).isEqualTo(30);
        assertThat(lengths.at(0.62)).isEqualTo(30);
        assertThat(lengths.at(0.63)).isEqualTo(50);
    }

    @Test
    void where_nobody_has_left_yet_all_stay_as_long_as_the_longest() {
        assertThat(Lengths.of(List.of(goesOn(7), goesOn(90))).at(0)).isEqualTo(90);
    }

    private static Known left(long after) {
        return new Known(after, true);
    }

    private static Known goesOn(long soFar) {
        return new Known(soFar, false);
    }
}

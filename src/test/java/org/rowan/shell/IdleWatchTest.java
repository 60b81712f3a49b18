package org.rowan.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rowan.shell.IdleWatch.State.AWAKE;
import static org.rowan.shell.IdleWatch.State.OVER;
import static org.rowan.shell.IdleWatch.State.WARNING;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rowan.support.MovedClock;

class IdleWatchTest {
    private final MovedClock clock = new MovedClock(Instant.parse("2021-03-15T12:00:00Z"));
    private final IdleWatch watch = new IdleWatch(clock, Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({
        "1, 29999, AWAKE", "1, 30000, WARNING", "1, 59999, WARNING", "1, 60000, OVER",
        "5, 269999, AWAKE", "5, 270000, WARNING", "5, 299999, WARNING", "5, 300000, OVER",
        "30, 1769999, AWAKE", "30, 1770000, WARNING", "30, 1800000, OVER"
    })
    void the_last_thirty_seconds_warn_and_then_it_is_over(int minutes, long millis, IdleWatch.State state) {
        IdleWatch asked = new IdleWatch(clock, Duration.ofMinutes(minutes));
        clock.on(Duration.ofMillis(millis));
        assertThat(asked.look()).isEqualTo(state);
    }

    @Test
    void whoever_touches_a_key_in_time_begins_anew() {
        clock.on(Duration.ofSeconds(280));
        assertThat(watch.touched()).isEqualTo(WARNING);
        assertThat(watch.look()).isEqualTo(AWAKE);
        assertThat(watch.left()).isEqualTo(Duration.ofMinutes(5));
        clock.on(Duration.ofSeconds(299));
        assertThat(watch.look()).isEqualTo(WARNING);
        assertThat(watch.left()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_computer_that_slept_is_over_when_it_wakes_however_quickly_somebody_moves_the_mouse() {
        clock.on(Duration.ofHours(9));
        assertThat(watch.touched()).isEqualTo(OVER);
        assertThat(watch.touched()).isEqualTo(OVER);
        assertThat(watch.look()).isEqualTo(OVER);
        assertThat(watch.left()).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_clock_that_is_set_back_counts_anew_and_does_not_keep_the_window_open_for_hours() {
        clock.on(Duration.ofHours(-3));
        assertThat(watch.look()).isEqualTo(AWAKE);
        clock.on(Duration.ofMinutes(5));
        assertThat(watch.look()).isEqualTo(OVER);
    }

    @Test
    void another_limit_counts_at_once_from_the_last_touch() {
        clock.on(Duration.ofSeconds(100));
        watch.limit(Duration.ofMinutes(2));
        assertThat(watch.look()).isEqualTo(WARNING);
        clock.on(Duration.ofSeconds(20));
        assertThat(watch.look()).isEqualTo(OVER);
    }
}

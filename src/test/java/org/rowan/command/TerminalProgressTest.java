package org.rowan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private final StringWriter said = new StringWriter();
    private final AtomicLong now = new AtomicLong();
    private final TerminalProgress progress = new TerminalProgress(new PrintWriter(said, true), now::get);

    @Test
    void whoever_was_told_how_far_it_is_hears_that_it_came_to_its_end() {
        now.set(TimeUnit.SECONDS.toNanos(2));
        progress.at("Storing records", 427, 2596);
        progress.at("Storing records", 900, 2596);
        progress.at("Storing records", 2596, 2596);
        assertThat(said.toString().lines())
                .containsExactly("Storing records: 427 of 2596", "Storing records: 2596 of 2596");
    }

    @Test
    void what_is_done_at_once_is_not_told_of() {
        progress.at("Storing records", 900, 2596);
        progress.at("Storing records", 2596, 2596);
        assertThat(said.toString()).isEmpty();
    }
}

package org.rowan.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps what is begun while somebody types: at every pause, and now and then where there is none. What is kept already is not
 * written again.
 */
final class DraftKeeper {
    static final Duration PAUSE = Duration.ofSeconds(2);
    static final Duration LONGEST = Duration.ofSeconds(10);

    private final Clock clock;
    private final Supplier<KeptWork> work;
    private final Consumer<KeptWork> keep;
    private KeptWork kept;
    private Instant first;
    private Instant last;

    /**
     * @param work looks at what is begun
     * @param keep writes it down, off the screen's thread
     */
    DraftKeeper(Clock clock, Supplier<KeptWork> work, Consumer<KeptWork> keep) {
        this.clock = clock;
        this.work = work;
        this.keep = keep;
    }

    /** Something may have been typed or chosen. */
    void touched() {
        last = clock.instant();
        first = first == null ? last : first;
    }

    /** Time has gone on. */
    void tick() {
        if (first == null) {
            return;
        }
        Instant now = clock.instant();
        boolean paused = !now.isBefore(last.plus(PAUSE));
        if (paused || !now.isBefore(first.plus(LONGEST))) {
            first = null;
            look();
        }
    }

    private void look() {
        KeptWork now = work.get();
        if (!now.equals(kept)) {
            kept = now;
            keep.accept(now);
        }
    }
}

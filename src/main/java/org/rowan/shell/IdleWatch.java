package org.rowan.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Says when nobody has touched the window for too long. It goes by the wall clock, so that a computer that slept locks when it
 * wakes. Once the time is over it stays over, whatever is touched then.
 */
public final class IdleWatch {
    /** How long before the end a warning stands. */
    public static final Duration WARNED = Duration.ofSeconds(30);

    private final Clock clock;
    private Duration limit;
    private Instant last;
    private boolean over;

    /** What is to be done. */
    public enum State {
        AWAKE,
        /** Somebody has to touch a key soon. */
        WARNING,
        OVER
    }

    /** @param limit after how long it is over, more than {@link #WARNED} */
    public IdleWatch(Clock clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
        this.last = clock.instant();
    }

    /** From now on it takes so long. */
    public void limit(Duration fresh) {
        limit = fresh;
    }

    Clock clock() {
        return clock;
    }

    /** Somebody has touched a key or the mouse. Answers what was so the moment before: too late is too late. */
    public State touched() {
        State before = look();
        if (before != State.OVER) {
            last = clock.instant();
        }
        return before;
    }

    public State look() {
        Duration left = left();
        over |= left.isZero();
        if (over) {
            return State.OVER;
        }
        return left.compareTo(WARNED) <= 0 ? State.WARNING : State.AWAKE;
    }

    /** How long it takes until it is over; never negative. */
    public Duration left() {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            // the clock was set back: counted anew from here
            last = now;
        }
        Duration left = limit.minus(Duration.between(last, now));
        return left.isNegative() ? Duration.ZERO : left;
    }
}

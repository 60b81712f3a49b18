package org.rowan.backup;

import java.time.Duration;
import java.time.Instant;

/** How well a store is backed up. */
public enum Standing {
    /** There is a good backup that is not old, or the store is so new that none was due. */
    GOOD,
    /** The last good backup is older than three days. */
    OLD,
    /** There is no good backup of a store that is older than three days. */
    NONE;

    /** From when on somebody has to be told. */
    public static final Duration PATIENCE = Duration.ofDays(3);

    /**
     * @param lastGood null where there is none
     * @param begun when the store was made
     */
    static Standing of(Instant lastGood, Instant begun, Instant now) {
        if (lastGood == null) {
            return isOld(begun, now) ? NONE : GOOD;
        }
        return isOld(lastGood, now) ? OLD : GOOD;
    }

    private static boolean isOld(Instant at, Instant now) {
        return Duration.between(at, now).compareTo(PATIENCE) > 0;
    }
}

package org.rowan.bedboard;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.rowan.store.OwnKey;

/**
 * A unit is kept for somebody until a time. Nothing has to happen when that comes: it then holds no more. Its nights, from
 * {@code starts} until the one before the day on which it ends, are the {@link VoidPeriod} {@code voidId}; on that last day it
 * holds until the time, and the night after it is free.
 */
@Entity
@OwnKey
public class Hold extends HoldTerms {
    public long unitId;
    public LocalDate starts;
    /** Null where it has no night. */
    public Long voidId;

    /** The first night that it does not hold; null while nothing says. */
    public LocalDate freeFrom() {
        if (ended != null) {
            return ended;
        }
        return runsUntil == null ? null : runsUntil.toLocalDate();
    }

    /** Whether it still keeps the unit. */
    public boolean runs(LocalDateTime now) {
        return ended == null && (runsUntil == null || now.isBefore(runsUntil));
    }

    /** Whether its time came before anybody used it or let it go. */
    public boolean ranOut(LocalDateTime now) {
        return ended == null && !runs(now);
    }

    /** Whether the unit is held on the night that begins on this day, as it is known now; that of its last day while it runs. */
    public boolean holdsNight(LocalDate night, LocalDateTime now) {
        if (night.isBefore(starts)) {
            return false;
        }
        LocalDate free = freeFrom();
        return free == null
                || night.isBefore(free)
                || (night.equals(now.toLocalDate()) && night.equals(free) && runs(now));
    }
}

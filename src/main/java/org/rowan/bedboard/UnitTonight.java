package org.rowan.bedboard;

import java.time.LocalDate;

/**
 * One unit on one night, derived from stays and voids, never stored.
 *
 * @param unit the unit
 * @param state what it is on that night
 * @param since the first day of that state, null for one that was always so, and for one that is not to be told
 * @param until the day on which it is expected to end, null where nothing says so
 * @param reason why it is held or void, of list void_reason; null otherwise
 * @param supportId who lives there, null where nobody does or who looks may not know
 * @param household initials and size of the household, null likewise
 * @param held who it is held for and until when; null where it is not held, or nothing of that is known
 * @param cots how many cots stand in it, a place for one child more each
 */
public record UnitTonight(
        Unit unit,
        State state,
        LocalDate since,
        LocalDate until,
        String reason,
        Long supportId,
        String household,
        Holding held,
        int cots) {

    /**
     * What a unit is on a night. An occupied unit is occupied even where a void is recorded for the same night, and merely not
     * available to whoever may not know who lives there.
     */
    public enum State {
        FREE,
        OCCUPIED,
        NOT_AVAILABLE,
        HELD,
        VOID,
        NOT_OPEN
    }

    public boolean isFree() {
        return state == State.FREE;
    }

    UnitTonight with(int cotsInIt) {
        return new UnitTonight(unit, state, since, until, reason, supportId, household, held, cotsInIt);
    }

    /** The same without who lives there or who it is held for, for a desk that others can see. */
    public UnitTonight nameless() {
        return new UnitTonight(
                unit, state, since, until, reason, supportId, null, held == null ? null : held.nameless(), cots);
    }

    @Override
    public String toString() {
        return unit + " " + state;
    }
}

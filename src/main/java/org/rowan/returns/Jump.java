package org.rowan.returns;

/**
 * When a figure differs so much from an earlier one that whoever reads both will ask why. Two counts of the same service
 * differ by chance; a jump is more than twice what chance explains, and at least a tenth of the larger one.
 */
public final class Jump {
    private static final long TENTH = 10;
    private static final long CHANCE = 4;

    private Jump() {}

    /** Whether one count is a jump from the other, whichever came first. */
    public static boolean is(long now, long then) {
        long more = Math.abs(now - then);
        return more * more > CHANCE * (now + then) && more * TENTH >= Math.max(now, then);
    }
}

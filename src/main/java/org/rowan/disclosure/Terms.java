package org.rowan.disclosure;

/**
 * Under what figures went out.
 *
 * @param k the smallest number of people that was shown
 * @param base what the figures about people were rounded to; 1 where they are as counted
 * @param version which version of its quarter's return it is, from 1; a later one takes the place of an earlier one
 */
public record Terms(int k, int base, int version) {
    /** Figures as they were counted, for the first time. */
    public static Terms first(int k) {
        return new Terms(k, 1, 1);
    }

    /** Whether figures about people are near what was counted, not that itself. */
    public boolean isRounded() {
        return base > 1;
    }
}

package org.rowan.returns.merge;

import org.rowan.disclosure.audit.Bounds;

/**
 * What is known of an added figure: between which numbers it lies, both included, and how many providers are missing in it.
 *
 * @param most {@link #OPEN} where nothing bounds it from above
 */
public record Amount(long least, long most, int missing) {
    /** No number of people, nights or pence comes near it. */
    public static final long OPEN = Long.MAX_VALUE / 2;

    /** Nobody: the provider runs no such service. */
    static final Amount NONE = exactly(0);
    /** Any number. */
    static final Amount ANY = new Amount(0, OPEN, 0);
    /** Of a provider who gave nothing. */
    static final Amount MISSING = new Amount(0, OPEN, 1);

    public static Amount exactly(long value) {
        return new Amount(value, value, 0);
    }

    static Amount of(Bounds bounds) {
        return new Amount(bounds.least(), bounds.isOpen() ? OPEN : bounds.most(), 0);
    }

    /** The sum of the figures of two providers. */
    Amount plus(Amount other) {
        boolean open = isOpen() || other.isOpen();
        return new Amount(least + other.least, open ? OPEN : most + other.most, missing + other.missing);
    }

    /** The sum of two quarters of one provider, who is missing once however many of them are. */
    Amount later(Amount other) {
        Amount sum = plus(other);
        return new Amount(sum.least, sum.most, Math.max(missing, other.missing));
    }

    /** So many, or more. */
    Amount orMore() {
        return new Amount(least, OPEN, missing);
    }

    /** At most so many. */
    Amount upTo(long limit) {
        return new Amount(least, Math.max(least, Math.min(most, limit)), missing);
    }

    public boolean isExact() {
        return missing == 0 && least == most;
    }

    /** Whether nothing bounds it from above. */
    public boolean isOpen() {
        return most >= OPEN;
    }

    /** Whether nothing can be said at all. */
    public boolean saysNothing() {
        return missing == 0 && least == 0 && isOpen();
    }
}

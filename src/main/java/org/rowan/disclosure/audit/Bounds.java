package org.rowan.disclosure.audit;

/**
 * Between which numbers a group must lie, both included.
 *
 * @param most {@link #NO_END} where nothing bounds it from above
 */
public record Bounds(long least, long most) {
    /** A number that no count of people reaches. */
    public static final long NO_END = 1_000_000;

    /** Any number from nought up. */
    static final Bounds ANY = new Bounds(0, NO_END);

    /** No number at all. */
    static final Bounds NONE = new Bounds(NO_END, -NO_END);

    /** What either allows. */
    Bounds with(Bounds other) {
        return new Bounds(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** Within these and others as well. */
    Bounds within(Bounds other) {
        return new Bounds(Math.max(least, other.least), Math.min(most, other.most));
    }

    /** A number between these added to one between others. */
    Bounds plus(Bounds other) {
        return new Bounds(least + other.least, Math.min(NO_END, most + other.most));
    }

    boolean has(long value) {
        return least <= value && value <= most;
    }

    /** Whether nothing bounds it from above. */
    public boolean isOpen() {
        return most >= NO_END;
    }

    /** How many values besides one are possible. */
    public long width() {
        return most - least;
    }

    /** Whether the number is known. */
    public boolean isExact() {
        return least == most;
    }

    @Override
    public String toString() {
        if (isExact()) {
            return "exactly " + least;
        }
        return isOpen() ? "at least " + least : least + " to " + most;
    }
}

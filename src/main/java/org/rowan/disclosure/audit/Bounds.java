package org.rowan.disclosure.audit;

/**
 * Between which numbers a group must lie, both included.
 *
 * @param most {@link #NO_END} where nothing bounds it from above
 */
public record Bounds(long least, long most) {
    /** A number that no count of people reaches. */
    public static final long NO_END = 1_000_000;

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

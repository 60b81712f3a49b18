package org.rowan.people.likeness;

/**
 * How a word that is sought is like a word of a name.
 *
 * @param degree from 0, not at all, to 1, the same
 */
public record Closeness(Kind kind, double degree) {
    static final Closeness SAME = new Closeness(Kind.SAME, 1);

    /** In what the likeness lies; the nearer kinds first. */
    public enum Kind {
        SAME,
        NICKNAME,
        SPELT,
        SOUNDS,
        BEGINS
    }

    boolean isNearerThan(Closeness other) {
        return other == null || degree > other.degree;
    }
}

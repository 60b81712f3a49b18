package org.rowan.access;

/**
 * A stretch of what a record says.
 *
 * @param key by which a decision about it is known; it changes with the words
 * @param text the words
 * @param free whether somebody wrote it in words of their own
 * @param suspected why it may tell of somebody else, "names Sami Khan"; null where nothing speaks for that
 */
public record Passage(String key, String text, boolean free, String suspected) {
    /** Whether a person has to decide about it before it can be given. */
    public boolean toDecide() {
        return suspected != null;
    }

    /** The same, to be decided about at least for this reason. */
    Passage orSuspected(String why) {
        return toDecide() ? this : new Passage(key, text, free, why);
    }

    @Override
    public String toString() {
        return key;
    }
}

package org.rowan.referral;

/**
 * Something near that she fled from. Names may only be alike: whoever decides has to ask.
 *
 * @param name who must not know, as named; null of a place
 * @param personId who lives here, where one does
 * @param who her name, or the worker's; null of a place
 * @param serviceId where; null where it holds of all services
 */
public record Danger(Kind kind, String name, Long personId, String who, Long serviceId) {
    /** What is near. */
    public enum Kind {
        /** The provider's own area is one in which she is not safe. */
        OUR_AREA,
        /** Somebody who is supported here has the name of one who must not know. */
        LIVES_HERE,
        /** Somebody who is supported here must be kept from the same man. */
        ALSO_NAMED_HERE,
        /** Somebody who is supported here must be kept from one with the name of whom this referral is about. */
        IS_NAMED_HERE,
        /** A key worker has the name of one who must not know. */
        WORKS_HERE
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}

package org.rowan.erasure;

import java.util.List;

/**
 * What goes with a case when it is erased: the whole household and all that belongs to it.
 *
 * @param people the names of those who have one, the first of the household first
 * @param nameless how many have none
 * @param goesOn whether a referral waits for its decision, or support has not ended
 */
public record Extent(List<String> people, int nameless, int referrals, int supports, boolean goesOn) {
    public Extent {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return people.size() + nameless + " people";
    }
}

package org.rowan.bedboard;

import java.util.Set;

/**
 * What matters about a household when a unit is looked for.
 *
 * @param adults how many adults
 * @param children how many children
 * @param man whether an adult is a man; null where that is not known
 * @param oldestBoy age in years of the oldest boy; null where there is none or it is not known
 * @param access what the unit must have, of list access_kind
 */
public record Household(int adults, int children, Boolean man, Integer oldestBoy, Set<String> access) {
    public Household {
        access = Set.copyOf(access);
    }

    /** People beside the first adult, who take a child's place each. */
    public int besideOneAdult() {
        return Math.max(0, adults - 1) + children;
    }
}

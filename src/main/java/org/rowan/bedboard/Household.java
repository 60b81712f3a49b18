package org.rowan.bedboard;

import java.util.List;
import java.util.Set;

/**
 * What matters about a household when a unit is looked for.
 *
 * @param adults how many adults
 * @param children how many children
 * @param man whether an adult is a man; null where that is not known
 * @param oldestBoy age in years of the oldest boy; null where there is none or it is not known
 * @param access what the unit must have, of list access_kind
 * @param dangers what is near the service that they fled from, in words for the desk
 */
public record Household(
        int adults, int children, Boolean man, Integer oldestBoy, Set<String> access, List<String> dangers) {
    public Household {
        access = Set.copyOf(access);
        dangers = List.copyOf(dangers);
    }

    /** One that nothing near is a danger to, as far as is known. */
    public Household(int adults, int children, Boolean man, Integer oldestBoy, Set<String> access) {
        this(adults, children, man, oldestBoy, access, List.of());
    }

    /** People beside the first adult, who take a child's place each. */
    public int besideOneAdult() {
        return Math.max(0, adults - 1) + children;
    }
}

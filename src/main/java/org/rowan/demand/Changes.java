package org.rowan.demand;

/**
 * What a replay changes.
 *
 * @param alone further units for one adult alone
 * @param family further units for an adult with children
 * @param stepFree further units for an adult with children that are step-free
 * @param children the most children beside one adult in the latter two
 * @param weeksLess how many weeks less a household waits once it is ready to move on; never more than it waited
 */
public record Changes(int alone, int family, int stepFree, int children, int weeksLess) {
    public static final Changes NONE = new Changes(0, 0, 0, 0, 0);

    int daysLess() {
        return weeksLess * 7;
    }

    public boolean isNothing() {
        return alone + family + stepFree + weeksLess == 0;
    }
}

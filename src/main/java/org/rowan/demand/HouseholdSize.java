package org.rowan.demand;

import org.rowan.bedboard.Household;

/** How many people need a home together. */
public enum HouseholdSize {
    ONE("One person"),
    TWO("Two people"),
    THREE("Three people"),
    FOUR("Four people"),
    MORE("Five or more"),
    NOT_RECORDED("Size not recorded");

    private final String words;

    HouseholdSize(String words) {
        this.words = words;
    }

    static HouseholdSize of(Household household) {
        return switch (household.besideOneAdult()) {
            case 0 -> ONE;
            case 1 -> TWO;
            case 2 -> THREE;
            case 3 -> FOUR;
            default -> MORE;
        };
    }

    public String words() {
        return words;
    }
}

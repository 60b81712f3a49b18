package org.rowan.demand;

/** What the board of the evening says of a refusal for capacity; the first that is true. */
public enum Explanation {
    NO_BEDS("No beds in this service", false),
    FREE("A unit that takes them was free", false),
    SHUT("One that takes them could not be used", true),
    HELD("One that takes them was held", true),
    TAKEN("All that take them were taken", true),
    NONE_TAKES_THEM("No unit takes such a household", true);

    private final String words;
    private final boolean byBeds;

    Explanation(String words, boolean byBeds) {
        this.words = words;
        this.byBeds = byBeds;
    }

    public String words() {
        return words;
    }

    /** Whether for want of a bed they could not have come that evening. */
    public boolean isByBeds() {
        return byBeds;
    }
}

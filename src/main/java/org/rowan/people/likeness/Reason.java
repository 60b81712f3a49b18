package org.rowan.people.likeness;

/** Why somebody may be the one who is sought, in words for the desk. */
public enum Reason {
    SAME_BIRTH_DATE("same birth date"),
    DAY_AND_MONTH_SWAPPED("day and month swapped"),
    ONE_FIGURE_OFF("birth date one figure off"),
    OTHER_YEAR("same day, other year"),
    SAME_MONTH("born the same month"),
    SAME_AGE("same age"),
    SAME_NAME("same name"),
    NAMES_SWAPPED("names the other way round"),
    NICKNAME("pet name"),
    SPELT("spelt a little differently"),
    SOUNDS("sounds alike");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.rowan.bedboard.ui;

/** How the board is looked at. */
enum Look {
    NIGHT("One night"),
    LINE("Time line"),
    MONTHS("Months");

    private final String words;

    Look(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The next one, round and round. */
    Look next() {
        return switch (this) {
            case NIGHT -> LINE;
            case LINE -> MONTHS;
            case MONTHS -> NIGHT;
        };
    }

    /** The look of this name; one night where there is none. */
    static Look named(String name) {
        for (Look look : values()) {
            if (look.name().equals(name)) {
                return look;
            }
        }
        return NIGHT;
    }
}

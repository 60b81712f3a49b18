package org.rowan.fx;

import java.util.Locale;

/** The distances of the grid; in em, so that they grow with the text: 4, 8, 16 and 24 px at 100 %. */
public enum Gap {
    NONE,
    TIGHT,
    SMALL,
    MEDIUM,
    LARGE;

    public String style() {
        return "gap-" + name().toLowerCase(Locale.ROOT);
    }
}

package org.rowan.fx;

import java.util.function.Supplier;

/** Goes from page to page. */
public interface Navigator {
    /** Says which screen stands at a place; it is made when it is first needed and kept. */
    void register(Place place, Supplier<Screen> screen);

    void go(Place place);

    /** Opens a page that belongs to the current place, such as one case; {@link #back} returns from it. */
    void open(Screen screen);

    void back();
}

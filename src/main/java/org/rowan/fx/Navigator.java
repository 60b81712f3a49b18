package org.rowan.fx;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** Goes from page to page. */
public interface Navigator {
    /** Says which screen stands at a place; it is made when it is first needed and kept. */
    void register(Place place, Supplier<Screen> screen);

    void go(Place place);

    /** Opens a page that belongs to the current place, such as one case; {@link #back} returns from it. */
    void open(Screen screen);

    void back();

    /**
     * Says how a page is made that can be opened again by its address.
     *
     * @param kind the first word of such an address: {@code "case"} of {@code "case 12"}
     * @param page makes it, from the number that is the second word, 0 where there is none
     */
    void register(String kind, LongFunction<Screen> page);

    /** The addresses that lead to the page that is shown, its place first; they end before a page that has none. */
    List<String> whereabouts();

    /** Goes where those addresses lead. */
    void go(List<String> whereabouts);

    /** What is begun and not saved. */
    Unsaved unsaved();
}

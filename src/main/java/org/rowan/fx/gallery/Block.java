package org.rowan.fx.gallery;

import java.time.Clock;
import javafx.scene.Node;

/**
 * A building block of Rowan's screens, with its page in the gallery.
 *
 * @param name as {@code docs/design.md} lists it
 * @param use when it is the right one
 * @param page shows it in each of its states
 */
record Block(String name, String use, Page page) {
    /** Makes the content of a page anew. */
    @FunctionalInterface
    interface Page {
        Node on(Clock clock);
    }
}

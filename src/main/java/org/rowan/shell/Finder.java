package org.rowan.shell;

import java.util.List;
import org.kordamp.ikonli.Ikon;

/** Finds people, units, screens and actions for the search field. Called off the screen's thread. */
@FunctionalInterface
public interface Finder {
    /**
     * One thing that was found.
     *
     * @param detail what tells it from others of the same words, in a few words
     * @param open opens it; called on the screen's thread
     */
    record Finding(Ikon sign, String words, String detail, Runnable open) {
        @Override
        public String toString() {
            return "Finding";
        }
    }

    /** The best findings first; at most about twenty. */
    List<Finding> find(String typed);
}

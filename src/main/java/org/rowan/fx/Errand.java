package org.rowan.fx;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a page is opened for: to fill in one thing that is missing, and then to go on with the next.
 *
 * @param field what is missing, by its name in the exchange set; the cursor begins there
 * @param next goes on, once it was saved or where it is left open
 */
public record Errand(String field, Runnable next) {
    /** A page that is opened for itself. */
    public static final Errand NONE = new Errand("", () -> {});

    public boolean isFor(String other) {
        return field.equals(other);
    }

    /** The keys of the page, with the one that goes on. */
    public List<Key> with(List<Key> keys) {
        return field.isEmpty()
                ? keys
                : Stream.concat(
                                Stream.of(Key.of("Ctrl+G", "Leave it open and go to the next gap", next)),
                                keys.stream())
                        .toList();
    }

    @Override
    public String toString() {
        return "errand for " + field;
    }
}

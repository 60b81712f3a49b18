package org.rowan.store.cases;

import java.io.Serial;

/**
 * A query compares, sorts or works on a sealed column, or a value was to be written there in the clear. That is a mistake in
 * Rowan. The message names the column and holds no value.
 */
public final class PastTheSeal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    PastTheSeal(String where) {
        super("a query works on, or writes, the sealed column " + where
                + ": select it with its record, and compare or sort in Java");
    }
}

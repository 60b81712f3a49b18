package org.rowan.store.cases;

import java.io.Serial;

/** A sealed value is not the one that was written in this place. Names the place, never the value. */
public final class BrokenValue extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String place;

    BrokenValue(SealedColumn column, long recordId) {
        super("the seal of " + column + " in record " + recordId + " is broken");
        place = column.column() + " of " + column.table() + " " + recordId;
    }

    /** "given_name of person 17". */
    public String place() {
        return place;
    }
}

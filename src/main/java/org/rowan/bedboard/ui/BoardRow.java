package org.rowan.bedboard.ui;

import org.rowan.bedboard.UnitLine;
import org.rowan.bedboard.UnitTonight;
import org.rowan.provider.Service;

/** A row of the board. */
sealed interface BoardRow {
    /**
     * The head of a service's units.
     *
     * @param checked when its board was last looked through, in words; empty where it never was
     */
    record ServiceHead(Service of, String service, String tonight, String checked) implements BoardRow {}

    /** A unit and its nights. */
    record UnitRow(UnitLine line) implements BoardRow {
        UnitTonight tonight() {
            return line.first();
        }
    }
}

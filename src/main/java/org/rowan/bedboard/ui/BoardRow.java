package org.rowan.bedboard.ui;

import org.rowan.bedboard.UnitLine;
import org.rowan.bedboard.UnitTonight;

/** A row of the board. */
sealed interface BoardRow {
    /** The head of a service's units. */
    record ServiceHead(String service, String tonight) implements BoardRow {}

    /** A unit and its nights. */
    record UnitRow(UnitLine line) implements BoardRow {
        UnitTonight tonight() {
            return line.first();
        }
    }
}

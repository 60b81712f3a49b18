package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.rowan.bedboard.BoardCheck;
import org.rowan.bedboard.UnitLine;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.SpokenDates;
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
        UnitTonight on(LocalDate night) {
            return line.on(night).what();
        }
    }

    /**
     * The rows of a board.
     *
     * @param night whose free units the heads tell
     */
    static List<BoardRow> of(
            SequencedMap<Service, List<UnitLine>> lines,
            Map<Long, BoardCheck> checks,
            LocalDate night,
            LocalDate today) {
        List<BoardRow> rows = new ArrayList<>();
        lines.forEach((service, units) -> {
            long free = units.stream()
                    .filter(unit -> unit.on(night).what().isFree())
                    .count();
            BoardCheck check = checks.get(service.id);
            rows.add(new ServiceHead(
                    service,
                    service.name,
                    (free == 0 ? "none" : free) + " free of " + units.size(),
                    check == null ? "" : "checked " + SpokenDates.at(check.checked, today) + " by " + check.createdBy));
            units.forEach(unit -> rows.add(new UnitRow(unit)));
        });
        return rows;
    }
}

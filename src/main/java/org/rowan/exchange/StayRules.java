package org.rowan.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A stay lies within its support period and in a unit that is open. A night d belongs to a stay, and to an open unit, when
 * first day <= d < last day, so a stay may begin on the day the unit opens and end on the day it closes.
 */
final class StayRules implements RowRule {
    private final SupportPeriods supports;
    private final Map<String, OpenDays> units = new HashMap<>();
    private final UnitNights nights = new UnitNights();

    /**
     * The days of a unit, null where they are not known for a fault.
     *
     * @param closed {@link LocalDate#MAX} while it is open
     */
    private record OpenDays(LocalDate opened, LocalDate closed) {
        String words() {
            return "a day from " + opened + " (opened)"
                    + (closed == null || closed.equals(LocalDate.MAX) ? " on" : " to " + closed + " (closed)");
        }
    }

    StayRules(SupportPeriods supports) {
        this.supports = supports;
    }

    /** Hears of a row of {@code units}. */
    void seeUnit(Row row) {
        if (row.has("unit_id")) {
            units.put(row.text("unit_id"), new OpenDays(row.day("opened"), row.lastDay("closed")));
        }
    }

    @Override
    public void see(Row row, Faults faults) {
        if (!row.has("moved_in")) {
            return;
        }
        SupportPeriods.Period support = supports.of(row);
        if (support != null) {
            withinSupport(row, support, faults);
        }
        OpenDays unit = row.has("unit_id") ? units.get(row.text("unit_id")) : null;
        LocalDate out = row.lastDay("moved_out");
        if (unit != null && out != null) {
            inOpenUnit(row, unit, faults);
        }
        if (row.has("unit_id") && row.has("support_id") && out != null) {
            Object household = support == null ? row.text("support_id") : support.household();
            nights.add(row.text("unit_id"), household, row.day("moved_in"), out, row.line());
        }
    }

    private static void withinSupport(Row row, SupportPeriods.Period support, Faults faults) {
        LocalDate in = row.day("moved_in");
        if (support.endedBefore(in)) {
            faults.tell(row, "moved_in", FaultKind.STAY_OUTSIDE_SUPPORT, support.days());
            return;
        }
        if (support.startedAfter(in)) {
            faults.tell(row, "moved_in", FaultKind.STAY_OUTSIDE_SUPPORT, support.days());
        }
        if (row.has("moved_out") && support.endedBefore(row.day("moved_out"))) {
            faults.tell(row, "moved_out", FaultKind.STAY_OUTSIDE_SUPPORT, support.days());
        }
        if (row.isEmpty("moved_out") && support.hasEnded()) {
            faults.tell(row, "moved_out", FaultKind.OPEN_STAY_IN_ENDED_SUPPORT, support.days());
        }
    }

    private static void inOpenUnit(Row row, OpenDays unit, Faults faults) {
        LocalDate in = row.day("moved_in");
        LocalDate out = row.lastDay("moved_out");
        boolean tooEarly = unit.opened() != null && in.isBefore(unit.opened());
        boolean afterClosing = unit.closed() != null && in.isBefore(out) && !in.isBefore(unit.closed());
        if (tooEarly || afterClosing) {
            faults.tell(row, "moved_in", FaultKind.STAY_IN_CLOSED_UNIT, unit.words());
        } else if (unit.closed() != null && out.isAfter(unit.closed())) {
            faults.tell(row, "moved_out", FaultKind.STAY_IN_CLOSED_UNIT, unit.words());
        }
    }

    @Override
    public void end(Faults faults) {
        nights.tellClashes(faults);
    }
}

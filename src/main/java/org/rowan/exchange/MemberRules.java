package org.rowan.exchange;

import java.time.LocalDate;

/** A member joins and leaves within the support period's days, both included. */
record MemberRules(SupportPeriods supports) implements RowRule {
    @Override
    public void see(Row row, Faults faults) {
        SupportPeriods.Period support = supports.of(row);
        if (support == null) {
            return;
        }
        LocalDate joined = row.day("joined");
        LocalDate left = row.day("left");
        if (joined != null && support.endedBefore(joined)) {
            outside(row, "joined", support, faults);
            return;
        }
        if (joined != null && support.startedAfter(joined)) {
            outside(row, "joined", support, faults);
        }
        if (left != null && (support.endedBefore(left) || (joined == null && support.startedAfter(left)))) {
            outside(row, "left", support, faults);
        }
    }

    private static void outside(Row row, String column, SupportPeriods.Period support, Faults faults) {
        faults.tell(row, column, FaultKind.MEMBER_OUTSIDE_SUPPORT, support.days());
    }
}

package org.rowan.exchange;

import java.time.LocalDate;
import java.util.List;
import org.rowan.kernel.Places;

/** A referral's decision has its date and, where it is not placed, its reason; its ward exists when it is received. */
final class ReferralRules implements RowRule {
    private static final List<String> REASONS = List.of("reason", "other_reasons");

    @Override
    public void see(Row row, Faults faults) {
        String decision = row.text("decision");
        if (decision != null) {
            reason(row, decision.equals("not_placed"), faults);
            date(row, decision.equals("pending"), faults);
        }
        ward(row, faults);
    }

    private static void reason(Row row, boolean notPlaced, Faults faults) {
        if (notPlaced && row.isEmpty("reason")) {
            faults.tell(
                    row,
                    "reason",
                    FaultKind.NOT_PLACED_WITHOUT_REASON,
                    row.file()
                            .columns()
                            .get(row.file().position("reason"))
                            .type()
                            .accepted());
        }
        for (String reason : REASONS) {
            if (!notPlaced && row.has(reason)) {
                faults.tell(
                        row, reason, FaultKind.REASON_WITHOUT_NOT_PLACED, "empty, unless the decision is not_placed");
            }
        }
    }

    private static void date(Row row, boolean pending, Faults faults) {
        if (pending) {
            if (row.has("decided")) {
                faults.tell(row, "decided", FaultKind.PENDING_WITH_DATE, "empty while the decision is pending");
            }
        } else if (row.isEmpty("decided")) {
            faults.tell(
                    row, "decided", FaultKind.DECISION_WITHOUT_DATE, "the day of the decision, written as 2021-03-31");
        } else if (row.has("decided") && row.has("received")) {
            LocalDate received = row.moment("received").toLocalDate();
            if (row.day("decided").isBefore(received)) {
                faults.tell(row, "decided", FaultKind.DECIDED_BEFORE_RECEIVED, received + " (received) or later");
            }
        }
    }

    private static void ward(Row row, Faults faults) {
        if (row.has("home_ward") && row.has("received")) {
            LocalDate received = row.moment("received").toLocalDate();
            Places.standard()
                    .ward(row.text("home_ward"))
                    .filter(ward -> !ward.existsOn(received))
                    .ifPresent(ward -> faults.tell(
                            row,
                            "home_ward",
                            FaultKind.WARD_NOT_VALID_ON_DATE,
                            "the code of a ward that exists on " + received));
        }
    }
}

package org.rowan.support.ui;

import java.math.BigDecimal;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.community.HouseholdGrant;
import org.rowan.kernel.Problem;
import org.rowan.store.StoredRecord;
import org.rowan.support.Membership;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportGiven;
import org.rowan.support.WaitingPeriod;

/** What the kinds of record of a case are called. */
final class RecordWords {
    private RecordWords() {}

    static String name(StoredRecord row) {
        return switch (row) {
            case RiskAssessment risk -> "Risk assessment";
            case Proceeding proceeding -> "Proceedings";
            case CourtHearing hearing -> "Hearing";
            case CourtOrder order -> "Order";
            case SafetyPlan plan -> "Safety plan";
            case MaracReferral referral -> "Referral to a MARAC";
            case MaracHearing hearing -> "MARAC hearing";
            case ChildSituation situation -> "School and social care";
            case ChildWellbeing wellbeing -> "Wellbeing";
            case ChildContact contact -> "Contact";
            case MoveOnContact contact -> "Contact after moving on";
            case Membership member -> "End of support";
            case PlanStep step -> "Step";
            case SupportGiven given -> "Support given";
            case WaitingPeriod waiting -> "Waiting to move on";
            case HouseholdGrant grant -> "Grant";
            default -> throw new IllegalArgumentException("no name for " + row.getClass());
        };
    }

    /** The amount of a grant as it is typed: with or without a pound sign. */
    static StringProperty amount(RecordViewModel<HouseholdGrant> form) {
        return form.text(
                grant -> grant.amount == null ? null : grant.amount.toPlainString(),
                (grant, typed) -> grant.amount = pounds(typed));
    }

    private static BigDecimal pounds(String typed) {
        String number = typed == null ? "" : typed.toLowerCase(Locale.UK).replaceAll("[£,\\s]", "");
        if (!number.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw Problem.with("amount", "Write the pounds, and the pence behind a point: 120 or 120.50.");
        }
        return new BigDecimal(number);
    }
}

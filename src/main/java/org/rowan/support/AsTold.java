package org.rowan.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.rowan.casefile.AbuseSuffered;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.OrderKinds;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.community.HouseholdGrant;
import org.rowan.kernel.Codes;
import org.rowan.store.StoredRecord;

/** A record of a case in one line, as it is read in the file and kept beside its correction. */
public final class AsTold {
    private static final Codes CODES = Codes.standard();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private AsTold() {}

    /** What a record says, without its day: "High, professional judgement, DASH, 14 of 24". */
    public static String of(StoredRecord row) {
        return of(row, words -> words);
    }

    /** @param freeWords what is shown of free words, in which anybody may be named */
    public static String of(StoredRecord row, UnaryOperator<String> freeWords) {
        return switch (row) {
            case RiskAssessment risk -> risk(risk, freeWords);
            case MaracHearing heard -> "Heard at a MARAC";
            case MaracReferral referral ->
                "Referred to a MARAC" + (referral.reason == null ? "" : ": " + freeWords.apply(referral.reason));
            case SafetyPlan plan -> "Safety plan, to be looked at again " + day(plan.review);
            case Proceeding proceeding -> proceeding(proceeding, freeWords);
            case CourtHearing hearing ->
                "Hearing at " + hearing.listed.format(TIME) + words(hearing.court, ", ", freeWords)
                        + words(hearing.about, ": ", freeWords);
            case CourtOrder order -> order(order, freeWords);
            case AbuseSuffered abuse -> label("abuse", abuse.type);
            case ChildRecord child -> ChildTold.of(child, freeWords);
            case MoveOnContact contact -> MoveOnRules.told(contact, freeWords);
            case Membership member -> ChildTold.member(member);
            case SupportGiven given ->
                label("support_given", given.kind) + (given.minutes == null ? "" : ", " + given.minutes + " min");
            case WaitingPeriod waiting ->
                "Waits to move on: " + label("waiting_reason", waiting.reason)
                        + (waiting.ends == null ? "" : ", until " + day(waiting.ends));
            case Need need -> need(need, freeWords);
            case PlanStep step -> step(step, freeWords);
            case HouseholdGrant grant -> label("grant_kind", grant.kind) + ", £" + grant.amount.toPlainString();
            case SupportPeriod support -> ended(support);
            default -> throw new IllegalArgumentException("not a record of a case file: " + row);
        };
    }

    private static String proceeding(Proceeding proceeding, UnaryOperator<String> freeWords) {
        return Proceeding.KINDS.label(proceeding.kind) + " proceedings"
                + (proceeding.ended == null ? "" : ", ended " + day(proceeding.ended))
                + words(proceeding.court, ", ", freeWords) + words(proceeding.about, ": ", freeWords)
                + words(proceeding.outcome, ". Came of it: ", freeWords);
    }

    private static String order(CourtOrder order, UnaryOperator<String> freeWords) {
        return OrderKinds.LIST.label(order.kind)
                + (order.ends == null ? ", until a further order" : ", until " + day(order.ends))
                + (order.served == null ? ", not served yet" : ", served " + day(order.served))
                + (order.allOfThem ? ", covers all of the household" : "")
                + words(order.terms, ": ", freeWords);
    }

    private static String need(Need need, UnaryOperator<String> freeWords) {
        boolean open = need.outcome == null || need.outcome.equals("open");
        return "Need: " + label("need", need.need) + ", "
                + (open ? need.closed == null ? "open" : "closed" : label("need_outcome", need.outcome))
                + words(need.why, ", because: ", freeWords) + words(need.goal, ". She wants: ", freeWords);
    }

    private static String step(PlanStep step, UnaryOperator<String> freeWords) {
        return "Step: " + freeWords.apply(step.what) + words(step.who, ", by ", freeWords)
                + (step.isOpen() ? ", until " + day(step.dueBy) : ", done " + day(step.doneOn));
    }

    private static String words(String words, String before, UnaryOperator<String> freeWords) {
        return words == null ? "" : before + freeWords.apply(words);
    }

    /** The day by which a record is sorted; null where it has none. */
    public static LocalDate day(StoredRecord row) {
        return CaseRules.day(row);
    }

    /** The same with its day, where it has one. */
    static String withDay(StoredRecord row) {
        LocalDate on = day(row);
        return on == null ? of(row) : of(row) + ", " + day(on);
    }

    private static String risk(RiskAssessment risk, UnaryOperator<String> freeWords) {
        List<String> parts = new ArrayList<>();
        parts.add(label("risk_level", risk.level));
        if (risk.basis != null) {
            parts.add(label("risk_basis", risk.basis).toLowerCase(Locale.UK));
        }
        if (risk.tool != null && freeWords.apply(risk.tool).equals(risk.tool)) {
            // a name out of sight is left out: the sentence that stands for it would break the line
            parts.add(risk.tool);
        }
        if (risk.score != null) {
            parts.add(risk.score + " of " + CaseRules.MOST_SCORE);
        }
        return String.join(", ", parts);
    }

    private static String ended(SupportPeriod support) {
        List<String> parts = new ArrayList<>();
        parts.add("Support ended " + day(support.ended));
        if (support.planned != null) {
            parts.add(support.planned ? "planned" : "not planned");
        }
        if (support.destination != null) {
            parts.add(label("destination", support.destination));
        }
        if (support.sanctuaryEnd != null) {
            parts.add(label("sanctuary_end", support.sanctuaryEnd));
        }
        return String.join(", ", parts);
    }

    private static String label(String list, String code) {
        return CODES.list(list).label(code);
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }
}

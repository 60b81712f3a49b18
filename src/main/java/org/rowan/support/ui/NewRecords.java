package org.rowan.support.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rowan.casefile.AfterMoveOn;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildRecord;
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
import org.rowan.store.StoredRecord;
import org.rowan.support.Need;
import org.rowan.support.PlanStep;
import org.rowan.support.SupportGiven;
import org.rowan.support.WaitingPeriod;

/** Records of a case as their forms begin: of the first adult, and of today. */
final class NewRecords {
    private final CaseViewModel model;

    NewRecords(CaseViewModel model) {
        this.model = model;
    }

    /** @param kind by its simple name; nothing for a kind that has no form */
    Optional<StoredRecord> of(String kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case "RiskAssessment" -> risk();
                    case "MaracReferral" -> referral();
                    case "MaracHearing" -> hearing();
                    case "Proceeding" -> proceeding();
                    case "CourtHearing" -> courtHearing();
                    case "CourtOrder" -> order();
                    case "ChildSituation", "ChildWellbeing", "ChildContact" -> ofFirstChild(kind);
                    case "MoveOnContact" -> after();
                    case "PlanStep" -> step();
                    case "SupportGiven" -> given();
                    case "WaitingPeriod" -> waiting();
                    case "HouseholdGrant" -> grant();
                    default -> null;
                });
    }

    RiskAssessment risk() {
        RiskAssessment risk = new RiskAssessment();
        risk.supportId = model.id();
        risk.assessed = model.today();
        risk.personId = first();
        return risk;
    }

    /** A plan that goes on from the words of the one before, for whom it is. */
    SafetyPlan plan(long personId) {
        SafetyPlan plan = model.records()
                .get()
                .safety()
                .planOf(personId)
                .map(SafetyPlan::goOn)
                .orElseGet(SafetyPlan::new);
        plan.supportId = model.id();
        plan.personId = personId;
        plan.agreed = model.today();
        plan.review = SafetyPlan.reviewProposed(plan.agreed);
        return plan;
    }

    private StoredRecord ofFirstChild(String kind) {
        return model.file().get().members().stream()
                .filter(member -> member.membership().isChild())
                .findFirst()
                .map(child -> ofChild(kind, child.person().id))
                .orElse(null);
    }

    /** A record about one child, as its form begins. */
    StoredRecord ofChild(String kind, long childId) {
        return switch (kind) {
            case "ChildSituation" -> {
                ChildSituation row = model.records()
                        .get()
                        .children()
                        .on(childId, model.today())
                        .map(ChildSituation::goOn)
                        .orElseGet(ChildSituation::new);
                row.since = model.today();
                yield of(row, childId);
            }
            case "ChildWellbeing" -> {
                ChildWellbeing row = new ChildWellbeing();
                row.asked = model.today();
                boolean first = model.records().get().children().wellbeing().stream()
                        .noneMatch(one -> one.personId == childId && one.supportId == model.id());
                row.stage = first ? "start" : model.open().get() ? "between" : "end";
                yield of(row, childId);
            }
            case "ChildContact" -> {
                ChildContact row = new ChildContact();
                row.starts = model.today();
                yield of(row, childId);
            }
            case "SupportGiven" -> {
                SupportGiven row = given();
                row.personId = childId;
                yield row;
            }
            case "CourtOrder" -> {
                CourtOrder row = order();
                row.personId = childId;
                yield row;
            }
            default -> throw new IllegalArgumentException(kind + " is of no child");
        };
    }

    private <R extends ChildRecord> R of(R row, long childId) {
        row.supportId = model.id();
        row.personId = childId;
        return row;
    }

    private MaracReferral referral() {
        MaracReferral referral = new MaracReferral();
        referral.supportId = model.id();
        referral.referred = model.today();
        referral.personId = first();
        return referral;
    }

    private MaracHearing hearing() {
        MaracHearing hearing = new MaracHearing();
        hearing.supportId = model.id();
        hearing.heard = model.today();
        hearing.personId = first();
        return hearing;
    }

    private Proceeding proceeding() {
        Proceeding proceeding = new Proceeding();
        proceeding.supportId = model.id();
        proceeding.began = model.today();
        return proceeding;
    }

    private CourtHearing courtHearing() {
        CourtHearing hearing = new CourtHearing();
        hearing.supportId = model.id();
        hearing.proceedingId = onlyProceeding();
        return hearing;
    }

    private CourtOrder order() {
        CourtOrder order = new CourtOrder();
        order.supportId = model.id();
        order.personId = first();
        order.proceedingId = onlyProceeding();
        order.starts = model.today();
        return order;
    }

    /** Where one is going on, a hearing or an order is mostly of that. */
    private Long onlyProceeding() {
        List<Proceeding> going = model.records().get().law().proceedings().stream()
                .filter(proceeding -> proceeding.ended == null)
                .toList();
        return going.size() == 1 ? going.getFirst().id : null;
    }

    /** About the first need that is open; nothing where none is recorded. */
    private PlanStep step() {
        List<Need> needs = model.file().get().needs();
        if (needs.isEmpty()) {
            return null;
        }
        PlanStep step = new PlanStep();
        step.supportId = model.id();
        step.needId = needs.stream().filter(CaseWords::isOpen).findFirst().orElse(needs.getLast()).id;
        step.who = model.file().get().support().keyWorker;
        return step;
    }

    /** Only once support has ended. */
    private MoveOnContact after() {
        LocalDate ended = model.file().get().support().ended;
        if (ended == null) {
            return null;
        }
        MoveOnContact contact = new MoveOnContact();
        contact.supportId = model.id();
        contact.asked = model.today();
        contact.months =
                AfterMoveOn.proposed(ended, model.records().get().help().after(), model.today());
        return contact;
    }

    private SupportGiven given() {
        SupportGiven given = new SupportGiven();
        given.supportId = model.id();
        given.givenOn = model.today();
        given.personId = first();
        return given;
    }

    private WaitingPeriod waiting() {
        WaitingPeriod waiting = new WaitingPeriod();
        waiting.supportId = model.id();
        waiting.starts = model.today();
        return waiting;
    }

    private HouseholdGrant grant() {
        HouseholdGrant grant = new HouseholdGrant();
        grant.supportId = model.id();
        grant.givenOn = model.today();
        return grant;
    }

    private long first() {
        return model.file().get().first() == null ? 0 : model.file().get().first().id;
    }
}

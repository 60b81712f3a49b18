package org.rowan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.rowan.casefile.AbuseSuffered;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.CourtHearing;
import org.rowan.casefile.CourtOrder;
import org.rowan.casefile.MaracHearing;
import org.rowan.casefile.MaracReferral;
import org.rowan.casefile.MoveOnContact;
import org.rowan.casefile.Proceeding;
import org.rowan.casefile.RiskAssessment;
import org.rowan.casefile.SafetyPlan;
import org.rowan.community.HouseholdGrant;
import org.rowan.kernel.Codes;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.store.StoredRecord;
import org.rowan.store.Tx;
import org.rowan.support.store.SupportQueries;

/** What must hold for each kind of record of a case file; what holds for the exchange set holds here as well. */
final class CaseRules {
    /** Yes answers that the questionnaires of the exchange set can have. */
    static final int MOST_SCORE = 24;

    private static final Codes CODES = Codes.standard();

    private CaseRules() {}

    /** The case that a record belongs to. */
    static long supportId(StoredRecord row) {
        return switch (row) {
            case RiskAssessment risk -> risk.supportId;
            case MaracHearing heard -> heard.supportId;
            case MaracReferral referral -> referral.supportId;
            case SafetyPlan plan -> plan.supportId;
            case AbuseSuffered abuse -> abuse.supportId;
            case Proceeding proceeding -> proceeding.supportId;
            case CourtHearing hearing -> hearing.supportId;
            case CourtOrder order -> order.supportId;
            case ChildRecord child -> child.supportId;
            case MoveOnContact contact -> contact.supportId;
            case Membership member -> member.supportId;
            case SupportGiven given -> given.supportId;
            case PlanStep step -> step.supportId;
            case WaitingPeriod waiting -> waiting.supportId;
            case HouseholdGrant grant -> grant.supportId;
            default -> throw Problem.of(Problem.Kind.INPUT, "This is kept on a page of its own, and changed there.");
        };
    }

    /** The day by which a record is sorted; null where it has none. */
    static LocalDate day(StoredRecord row) {
        return switch (row) {
            case RiskAssessment risk -> risk.assessed;
            case MaracHearing heard -> heard.heard;
            case MaracReferral referral -> referral.referred;
            case SafetyPlan plan -> plan.agreed;
            case Proceeding proceeding -> proceeding.began;
            case CourtHearing hearing -> hearing.listed.toLocalDate();
            case CourtOrder order -> order.starts;
            case ChildRecord child -> child.day();
            case MoveOnContact contact -> contact.asked;
            case SupportGiven given -> given.givenOn;
            case Need need -> need.identified;
            case PlanStep step -> step.isOpen() ? step.dueBy : step.doneOn;
            case WaitingPeriod waiting -> waiting.starts;
            case HouseholdGrant grant -> grant.givenOn;
            default -> null;
        };
    }

    /** @throws Problem INPUT that names the field at fault, CONFLICT if its case is not there for this user */
    static void check(Tx tx, StoredRecord row) {
        SupportPeriod support = tx.get(SupportPeriod.class, supportId(row));
        LocalDate today = London.today(tx.clock());
        switch (row) {
            case RiskAssessment risk -> check(tx, risk, today);
            case MaracHearing heard -> {
                member(tx, heard.supportId, heard.personId);
                past("heard", heard.heard, today);
            }
            case MaracReferral referral -> {
                member(tx, referral.supportId, referral.personId);
                past("referred", referral.referred, today);
            }
            case SafetyPlan plan -> check(tx, plan, today);
            case Proceeding proceeding -> LawRules.check(proceeding, today);
            case CourtHearing hearing -> LawRules.check(tx, hearing);
            case CourtOrder order -> {
                member(tx, order.supportId, order.personId);
                LawRules.check(tx, order);
            }
            case AbuseSuffered abuse -> {
                member(tx, abuse.supportId, abuse.personId);
                code("type", "abuse", abuse.type);
            }
            case SupportGiven given -> {
                member(tx, given.supportId, given.personId);
                within("date", given.givenOn, support, today);
                code("kind", "support_given", given.kind);
            }
            case ChildRecord child -> ChildRules.check(tx, child, today);
            case Membership member -> ChildRules.checkLeft(tx, member, support, today);
            case MoveOnContact contact -> {
                if (tx.isErased(support.id)) {
                    throw Problem.with("asked", "This case was erased. Nothing can be recorded of it any more.");
                }
                MoveOnRules.check(contact, support, today);
            }
            case PlanStep step -> check(tx, step, today);
            case WaitingPeriod waiting -> check(waiting, support, today);
            case HouseholdGrant grant -> {
                within("date", grant.givenOn, support, today);
                code("kind", "grant_kind", grant.kind);
                if (grant.amount == null || grant.amount.signum() < 0 || grant.amount.scale() > 2) {
                    throw Problem.with("amount", "Write the pounds, and the pence behind a point: 120 or 120.50.");
                }
                grant.amount = grant.amount.setScale(2, java.math.RoundingMode.UNNECESSARY);
                if (grant.amount.compareTo(new BigDecimal("1000000")) >= 0) {
                    throw Problem.with("amount", "No grant is that large. Check the amount.");
                }
            }
            default -> throw new IllegalArgumentException("no rule for " + row);
        }
    }

    private static void check(Tx tx, RiskAssessment risk, LocalDate today) {
        member(tx, risk.supportId, risk.personId);
        past("assessed", risk.assessed, today);
        code("level", "risk_level", risk.level);
        if (risk.basis != null) {
            code("basis", "risk_basis", risk.basis);
        }
        if (risk.score != null && (risk.score < 0 || risk.score > MOST_SCORE)) {
            throw Problem.with("score", "A score lies between 0 and " + MOST_SCORE + ".");
        }
        if ("score".equals(risk.basis) && risk.score == null) {
            throw Problem.with("score", "The level rests on the score: write it, or say what else it rests on.");
        }
        if (risk.review != null && risk.review.isBefore(risk.assessed)) {
            throw Problem.with("review", "It can't be looked at again before it was assessed. Choose a later day.");
        }
    }

    private static void check(Tx tx, SafetyPlan plan, LocalDate today) {
        member(tx, plan.supportId, plan.personId);
        past("agreed", plan.agreed, today);
        if (plan.review == null || !plan.review.isAfter(plan.agreed)) {
            throw Problem.with(
                    "review", "Say on which day it is looked at again, after the day on which it was agreed.");
        }
        if (plan.isEmpty()) {
            throw Problem.with("if_he_comes", "Write at least one part of the plan, then save.");
        }
    }

    /** Whoever relied on a plan has to find it as it was: a correction would hide that. */
    static void requireChangeable(StoredRecord row) {
        if (row instanceof SafetyPlan) {
            throw Problem.of(
                    Problem.Kind.INPUT, "A safety plan is never changed. Write a new one: it replaces the one before.");
        }
    }

    /** Who was in a household counts in returns that are signed. */
    static void requireRemovable(StoredRecord row) {
        if (row instanceof Membership) {
            throw Problem.of(Problem.Kind.INPUT, "Nobody is taken out of a household. Say on which day support ended.");
        }
    }

    private static void check(Tx tx, PlanStep step, LocalDate today) {
        if (step.what == null) {
            throw Problem.with("what", "Write what is to be done, then save.");
        }
        if (step.dueBy == null) {
            throw Problem.with("due_by", "Say by which day it is to be done.");
        }
        if (step.doneOn != null && step.doneOn.isAfter(today)) {
            throw Problem.with("done_on", "Say on which day it was done, today at the latest.");
        }
        if (SupportQueries.needs(tx, step.supportId).stream().noneMatch(need -> need.id == step.needId)) {
            throw Problem.with("need_id", "Say which need it is about.");
        }
    }

    private static void check(WaitingPeriod waiting, SupportPeriod support, LocalDate today) {
        within("from", waiting.starts, support, today);
        code("reason", "waiting_reason", waiting.reason);
        if (waiting.ends != null) {
            within("to", waiting.ends, support, today);
            if (waiting.ends.isBefore(waiting.starts)) {
                throw Problem.with("to", "Waiting can't end before it began.");
            }
        }
    }

    private static void member(Tx tx, long supportId, long personId) {
        if (SupportQueries.members(tx, supportId).stream().noneMatch(member -> member.personId == personId)) {
            throw Problem.with("person_id", "Say which member of the household it is about.");
        }
    }

    private static void past(String field, LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw Problem.with(field, "Say on which day it was, today at the latest.");
        }
    }

    private static void within(String field, LocalDate day, SupportPeriod support, LocalDate today) {
        past(field, day, today);
        SupportRules.requireWithin(field, day, support);
    }

    private static void code(String field, String list, String code) {
        if (code == null || !CODES.list(list).has(code)) {
            throw Problem.with(field, "Choose from the list.");
        }
    }
}

package org.rowan.support;

import java.time.LocalDate;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildLists;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.kernel.CodeList;
import org.rowan.kernel.Problem;
import org.rowan.store.Tx;
import org.rowan.support.store.SupportQueries;

/** What must hold for what is recorded of a child, and for somebody who leaves a household before the others. */
final class ChildRules {
    private ChildRules() {}

    static void check(Tx tx, ChildRecord row, LocalDate today) {
        if (SupportQueries.members(tx, row.supportId).stream()
                .noneMatch(member -> member.personId == row.personId && member.isChild())) {
            throw Problem.with("person_id", "Say which child of the household it is about.");
        }
        switch (row) {
            case ChildSituation situation -> check(situation, today);
            case ChildWellbeing wellbeing -> check(wellbeing, today);
            case ChildContact contact -> check(contact);
            default -> throw new IllegalArgumentException("no rule for " + row);
        }
    }

    private static void check(ChildSituation row, LocalDate today) {
        past("since", row.since, today);
        listed("schooling", ChildLists.SCHOOLING, row.schooling);
        listed("social_care", ChildLists.SOCIAL_CARE, row.socialCare);
        if (row.schooling == null && row.school == null && row.socialCare == null && row.socialWorker == null) {
            throw Problem.with("schooling", "Say where the child learns, or whether social care is involved.");
        }
    }

    private static void check(ChildWellbeing row, LocalDate today) {
        past("asked", row.asked, today);
        required("stage", ChildLists.STAGE, row.stage);
        listed("said_by", ChildLists.SAID_BY, row.saidBy);
        for (ChildWellbeing.Area area : ChildWellbeing.Area.values()) {
            Integer answer = area.of(row);
            if (answer != null && (answer < ChildWellbeing.LEAST || answer > ChildWellbeing.MOST)) {
                throw Problem.with(area.key(), "Answer from 1, very badly, to 5, very well.");
            }
        }
        if (row.isEmpty()) {
            throw Problem.with("safe", "Answer at least one of the four, or write what was said.");
        }
    }

    private static void check(ChildContact row) {
        if (row.withWhom == null) {
            throw Problem.with("with_whom", "Write with whom.");
        }
        required("kind", ChildLists.CONTACT, row.kind);
        listed("basis", ChildLists.BASIS, row.basis);
        if (row.starts == null) {
            throw Problem.with("starts", "Say since which day it is so.");
        }
        if (row.ends != null && row.ends.isBefore(row.starts)) {
            throw Problem.with("ends", "It can't end before it began. Check both days.");
        }
    }

    /** Somebody leaves before the others, or comes back because that was a slip. */
    static void checkLeft(Tx tx, Membership member, SupportPeriod support, LocalDate today) {
        if (member.id == null) {
            throw Problem.of(Problem.Kind.INPUT, "Add a person on the front page of the case.");
        }
        Membership before = tx.get(Membership.class, member.id);
        if (before.personId != member.personId || !before.role.equals(member.role)) {
            throw Tx.changedMeanwhile();
        }
        if (member.departed == null && member.whyLeft != null) {
            throw Problem.with("left", "Say on which day support of this person ended.");
        }
        if (member.departed != null) {
            past("left", member.departed, today);
        }
        listed("why_left", ChildLists.WHY_LEFT, member.whyLeft);
        SupportRules.checkMember(member, support);
        SupportRules.requireNew(
                member,
                support,
                SupportQueries.members(tx, member.supportId).stream()
                        .filter(other -> !other.id.equals(member.id))
                        .toList());
    }

    private static void past(String field, LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw Problem.with(field, "Say on which day it was, today at the latest.");
        }
    }

    private static void required(String field, CodeList list, String code) {
        if (code == null) {
            throw Problem.with(field, "Choose from the list.");
        }
        listed(field, list, code);
    }

    private static void listed(String field, CodeList list, String code) {
        if (!ChildLists.fits(list, code)) {
            throw Problem.with(field, "Choose from the list.");
        }
    }
}

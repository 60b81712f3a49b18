package org.rowan.support;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.rowan.casefile.ChildContact;
import org.rowan.casefile.ChildLists;
import org.rowan.casefile.ChildRecord;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.ChildWellbeing;
import org.rowan.kernel.CodeList;

/** What is recorded of a child in one line each. */
final class ChildTold {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private ChildTold() {}

    static String of(ChildRecord row, UnaryOperator<String> freeWords) {
        return switch (row) {
            case ChildSituation situation -> situation(situation, freeWords);
            case ChildWellbeing wellbeing -> wellbeing(wellbeing, freeWords);
            case ChildContact contact -> contact(contact, freeWords);
            default -> throw new IllegalArgumentException("no words for " + row);
        };
    }

    private static String situation(ChildSituation row, UnaryOperator<String> freeWords) {
        List<String> parts = new ArrayList<>();
        add(parts, ChildLists.SCHOOLING, row.schooling, row.school, freeWords);
        add(parts, ChildLists.SOCIAL_CARE, row.socialCare, row.socialWorker, freeWords);
        return String.join(". ", parts);
    }

    private static String wellbeing(ChildWellbeing row, UnaryOperator<String> freeWords) {
        List<String> parts = new ArrayList<>();
        for (ChildWellbeing.Area area : ChildWellbeing.Area.values()) {
            if (area.of(row) != null) {
                parts.add(area.words() + ": " + area.of(row));
            }
        }
        words(parts, row.said, freeWords);
        String by = row.saidBy == null
                ? ""
                : ", said by " + ChildLists.SAID_BY.label(row.saidBy).toLowerCase(Locale.UK);
        return "Wellbeing " + ChildLists.STAGE.label(row.stage).toLowerCase(Locale.UK) + by + ". "
                + String.join("; ", parts);
    }

    private static String contact(ChildContact row, UnaryOperator<String> freeWords) {
        List<String> parts = new ArrayList<>();
        parts.add(ChildLists.CONTACT.label(row.kind));
        if (row.basis != null) {
            parts.add(ChildLists.BASIS.label(row.basis).toLowerCase(Locale.UK));
        }
        if (row.ends != null) {
            parts.add("until " + row.ends.format(DAY));
        }
        return "Contact with " + freeWords.apply(row.withWhom) + ": " + String.join(", ", parts)
                + (row.terms == null ? "" : ". " + freeWords.apply(row.terms));
    }

    /** Of a member who left before the others, or did not. */
    static String member(Membership member) {
        String role = member.isChild() ? "Child" : "Adult";
        if (member.departed == null) {
            return role + " of the household";
        }
        String why = member.whyLeft == null ? "nobody has said why" : why(member);
        return role + " of the household until " + member.departed.format(DAY) + ": " + why;
    }

    private static String why(Membership member) {
        return ChildLists.WHY_LEFT.label(member.whyLeft).toLowerCase(Locale.UK);
    }

    private static void add(
            List<String> parts, CodeList list, String code, String words, UnaryOperator<String> freeWords) {
        if (code != null && words != null) {
            parts.add(list.label(code) + ": " + freeWords.apply(words));
        } else if (code != null) {
            parts.add(list.label(code));
        } else {
            words(parts, words, freeWords);
        }
    }

    private static void words(List<String> parts, String words, UnaryOperator<String> freeWords) {
        if (words != null) {
            parts.add(freeWords.apply(words));
        }
    }
}

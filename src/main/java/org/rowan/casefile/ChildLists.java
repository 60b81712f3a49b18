package org.rowan.casefile;

import java.util.stream.IntStream;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodeList;

/**
 * What can be said of a child: lists of Rowan's own, as the exchange set has none. The answers about social care follow the
 * Children Act 1989: children in need section 17, protection plans after section 47, children who are looked after section 22.
 */
public final class ChildLists {
    public static final CodeList SCHOOLING = list(
            "schooling",
            "nursery",
            "Nursery or childminder",
            "school",
            "School",
            "college",
            "College or training",
            "home",
            "Taught at home",
            "waiting",
            "Waits for a place",
            "none",
            "Neither school nor nursery",
            "too_young",
            "Too young");

    public static final CodeList SOCIAL_CARE = list(
            "social_care",
            "none",
            "Social care is not involved",
            "referred",
            "Referred to social care",
            "early_help",
            "Early help",
            "in_need",
            "Child in need",
            "protection_plan",
            "Child protection plan",
            "looked_after",
            "Looked after by the council",
            "not_known",
            "Not known");

    public static final CodeList STAGE =
            list("stage", "start", "At the beginning", "between", "Meanwhile", "end", "At the end");

    public static final CodeList SAID_BY = list(
            "said_by", "child", "The child", "parent", "The parent", "worker", "The worker", "school", "The school");

    public static final CodeList CONTACT = list(
            "contact",
            "none",
            "No contact",
            "indirect",
            "Letters and cards only",
            "calls",
            "Calls or messages",
            "supervised",
            "Supervised",
            "supported",
            "In a contact centre, supported",
            "unsupervised",
            "Nobody watches over it",
            "lives",
            "The child lives there part of the time");

    public static final CodeList BASIS = list(
            "basis",
            "order",
            "By an order",
            "agreed",
            "Agreed, no order",
            "safety",
            "Stopped to keep the child safe",
            "undecided",
            "Not decided yet");

    public static final CodeList WHY_LEFT = list(
            "why_left",
            "done",
            "What was planned is done",
            "other_parent",
            "Went to the other parent",
            "relatives",
            "Went to relatives or friends",
            "looked_after",
            "The council looks after the child",
            "own_home",
            "Grown up, moved out",
            "declined",
            "Did not want support any more",
            "other",
            "Something else",
            "not_known",
            "Not known");

    private ChildLists() {}

    private static CodeList list(String name, String... pairs) {
        return new CodeList(
                name,
                IntStream.range(0, pairs.length / 2)
                        .mapToObj(at -> new Code(pairs[2 * at], pairs[2 * at + 1], ""))
                        .toList());
    }

    /** Whether an answer is of a list, or was not given. */
    public static boolean fits(CodeList list, String code) {
        return code == null || list.has(code);
    }
}

package org.rowan.referral.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodeList;
import org.rowan.kernel.Codes;

/** The reasons for not placing a household that the standard groups together, the most used first. */
record ReasonGroup(String words, List<Code> reasons) {
    private static final Map<String, String> WORDS = Map.of(
            "capacity", "No room or no staff",
            "need_not_met", "A need that cannot be met here",
            "survivor_choice", "Their own choice",
            "not_suitable", "Not for this service",
            "contact", "Could not be reached",
            "placed_elsewhere", "Placed elsewhere",
            "other", "Anything else",
            "not_known", "Not known");

    ReasonGroup {
        reasons = List.copyOf(reasons);
    }

    /**
     * All groups, the most used first.
     *
     * @param used how often each reason was given
     */
    static List<ReasonGroup> all(Map<String, Long> used) {
        CodeList list = Codes.standard().list("not_placed_reason");
        Comparator<Code> mostUsed = Comparator.comparingLong(code -> -used.getOrDefault(code.code(), 0L));
        return list.groups().stream()
                .sorted(Comparator.comparingLong(group -> -sum(list.inGroup(group), used)))
                .map(group -> new ReasonGroup(
                        WORDS.getOrDefault(group, group),
                        list.inGroup(group).stream().sorted(mostUsed).toList()))
                .toList();
    }

    private static long sum(List<Code> codes, Map<String, Long> used) {
        return codes.stream()
                .mapToLong(code -> used.getOrDefault(code.code(), 0L))
                .sum();
    }
}

package org.rowan.support.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rowan.casefile.ChildLists;
import org.rowan.casefile.ChildSituation;
import org.rowan.casefile.WellbeingChange;
import org.rowan.fx.SpokenDates;
import org.rowan.support.CaseRecords;
import org.rowan.support.Membership;
import org.rowan.support.SupportFile;
import org.rowan.support.SupportGiven;

/** A child of a household in words. */
final class ChildWords {
    private ChildWords() {}

    /** "Support for 62 days, since Mon 1 Mar"; once it ended, why. */
    static String length(SupportFile file, Membership member, LocalDate today) {
        LocalDate from = member.joined == null ? file.support().started : member.joined;
        LocalDate ended = member.departed == null ? file.support().ended : member.departed;
        LocalDate last = ended == null ? today : ended;
        String days = CaseWords.counted(ChronoUnit.DAYS.between(from, last) + 1, "day", "days");
        if (ended == null) {
            return "Support for " + days + ", since " + SpokenDates.day(from, today);
        }
        return "Support for " + days + ", from " + SpokenDates.day(from, today) + " to " + SpokenDates.day(ended, today)
                + ". Why it ended: " + why(file, member);
    }

    private static String why(SupportFile file, Membership member) {
        if (member.departed == null) {
            return "with the household, " + CaseWords.end(file.support());
        }
        return member.whyLeft == null
                ? "nobody has said"
                : ChildLists.WHY_LEFT.label(member.whyLeft).toLowerCase(java.util.Locale.UK);
    }

    /** "5 times support of the child's own, 210 minutes". */
    static String own(List<SupportGiven> given) {
        int minutes = given.stream()
                .mapToInt(each -> each.minutes == null ? 0 : each.minutes)
                .sum();
        return given.isEmpty()
                ? "No support of the child's own is recorded yet."
                : CaseWords.counted(given.size(), "time", "times") + ", "
                        + CaseWords.counted(minutes, "minute", "minutes");
    }

    /** What stands of a child on the front page: "Primary school · Child in need · wellbeing better in 2 of 4". */
    static String front(CaseRecords records, long childId, LocalDate today) {
        CaseRecords.Children child = records.children().of(childId);
        List<String> parts = new ArrayList<>();
        child.on(childId, today).ifPresent(now -> situation(now, parts));
        List<WellbeingChange> changes = WellbeingChange.of(child.wellbeing());
        if (!changes.isEmpty()) {
            long better = changes.stream()
                    .filter(change -> change.after() > change.before())
                    .count();
            parts.add("wellbeing better in " + better + " of " + changes.size());
        }
        return String.join(" · ", parts);
    }

    private static void situation(ChildSituation now, List<String> parts) {
        if (now.schooling != null) {
            parts.add(ChildLists.SCHOOLING.label(now.schooling));
        }
        if (now.socialCare != null && !now.socialCare.equals("none")) {
            parts.add(ChildLists.SOCIAL_CARE.label(now.socialCare));
        }
    }
}

package org.rowan.retention.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.rowan.fx.SpokenDates;
import org.rowan.retention.DueCase;
import org.rowan.retention.KeptUntil;
import org.rowan.retention.RetentionRule;

/** How long is kept what, in words. */
final class RetentionWords {
    private static final String NAMELESS = "Somebody without a name";

    private RetentionWords() {}

    static String rule(RetentionRule rule) {
        return "Adults: " + years(rule.adultYears) + " after support ended. Children: until their "
                + nth(rule.childAge) + " birthday, or as long as the adults if that is later. Referrals that led to"
                + " no support: " + years(rule.refusedYears) + " after the decision.";
    }

    private static String years(int number) {
        return SpokenDates.count(number, "year");
    }

    private static String nth(int number) {
        int last = number % 10;
        boolean teen = number / 10 % 10 == 1;
        return number + (teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    /** Who has settled it; empty where nobody has. */
    static String settled(RetentionRule rule, LocalDate today) {
        return rule.id == null
                ? "Nobody has changed what Rowan begins with."
                : "Set by " + rule.createdBy + " on "
                        + SpokenDates.day(
                                rule.createdAt
                                        .atZone(org.rowan.kernel.London.ZONE)
                                        .toLocalDate(),
                                today)
                        + ": ";
    }

    /** "Aisha Khan + 2", as in lists of households. */
    static String who(DueCase due) {
        String name = due.name().isEmpty() ? NAMELESS : due.name();
        return due.others() == 0 ? name : name + " + " + due.others();
    }

    /** Why it is due, and since when. */
    static String why(DueCase due, LocalDate today) {
        KeptUntil kept = due.kept();
        String since = SpokenDates.day(kept.since(), today);
        String because = switch (kept.why()) {
            case SUPPORT_ENDED -> "Support ended on " + since;
            case ATTENDED -> "Somebody of the household last came to a group on " + since;
            case CHILD -> "The child of the household for which it was kept longest was born on " + since;
            case CHILD_OF_UNKNOWN_AGE ->
                "Support ended on " + since
                        + "; the birth date of a child is not recorded, so it was kept as for a newborn";
            case NOT_PLACED -> "Not placed, decided on " + since;
        };
        return because + ". Due since " + SpokenDates.day(kept.from(), today) + ".";
    }

    /**
     * How many were asked for, and why others were not. It names nobody: which they are stands in the list.
     *
     * @param refused why, by case
     */
    static String asked(int asked, Map<Long, String> refused) {
        String done = asked == 0
                ? "Nothing was asked for."
                : "Asked for " + SpokenDates.count(asked, "case") + ". Another manager finds it on Today.";
        return refused.isEmpty()
                ? done
                : done + " Not asked for: " + SpokenDates.count(refused.size(), "case") + ". "
                        + refused.values().stream().distinct().collect(Collectors.joining(" "));
    }

    /** What holds it up or has begun; empty where nothing is. */
    static String state(DueCase due) {
        if (due.held()) {
            return "Held: it is not to be erased. The reason stands on its page.";
        }
        return due.asked()
                .map(asked -> "Asked for by " + asked.createdBy + ". Another manager erases it, on its page.")
                .orElse("");
    }

    static String line(int due) {
        return switch (due) {
            case -1 -> "How long records are kept";
            case 0 -> "How long records are kept: nothing is due to be erased";
            case 1 -> "How long records are kept: 1 case is due to be erased";
            default -> "How long records are kept: %d cases are due to be erased".formatted(due);
        };
    }
}

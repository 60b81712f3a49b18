package org.rowan.sight.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rowan.fx.SpokenDates;
import org.rowan.kernel.London;
import org.rowan.sight.CaseSight;
import org.rowan.store.sight.SightRule;

/** Who may see a case, in words. */
final class SightWords {
    private SightWords() {}

    /** "everybody who works on cases", "only ann, zoe", with who is shut out. */
    static String inShort(CaseSight sight) {
        String who = "everybody who works on cases";
        if (sight.isRestricted()) {
            List<String> named = names(sight, SightRule.NAMED);
            who = named.isEmpty() ? "nobody, until a manager looks past it" : "only " + String.join(", ", named);
        }
        List<String> shut = names(sight, SightRule.SHUT_OUT);
        return who + (shut.isEmpty() ? "" : "; not " + String.join(", ", shut));
    }

    private static List<String> names(CaseSight sight, String kind) {
        return sight.of(kind).stream()
                .map(rule -> rule.userName)
                .distinct()
                .sorted()
                .toList();
    }

    /** "bo is shut out, by ann since Mon 1 Mar". */
    static String of(SightRule rule, boolean known, LocalDate today) {
        String gone = known ? "" : " (no user any more)";
        String what = switch (rule.kind) {
            case SightRule.SHUT_OUT -> rule.userName + gone + " is shut out";
            case SightRule.RESTRICTED -> "Restricted to those named";
            case SightRule.NAMED -> rule.userName + gone + " is named";
            default -> rule.userName + gone + " looked past its being closed";
        };
        return what + ", by " + rule.createdBy + " since "
                + SpokenDates.day(rule.createdAt.atZone(London.ZONE).toLocalDate(), today);
    }

    /** What ending a rule is called. */
    static String ending(SightRule rule) {
        return switch (rule.kind) {
            case SightRule.SHUT_OUT -> "Let " + rule.userName + " see it again";
            case SightRule.RESTRICTED -> "Open it to everybody again";
            default -> "Name " + rule.userName + " no more";
        };
    }

    /** Those who sign in and do not see it, with why. */
    static String blind(CaseSight sight) {
        return sight.users().stream()
                .filter(user -> !user.sight().sees())
                .map(user -> user.name() + " (" + user.sight().why() + ")")
                .collect(Collectors.joining(", "));
    }

    static String seeing(CaseSight sight) {
        return sight.users().stream()
                .filter(user -> user.sight().sees())
                .map(CaseSight.UserSight::name)
                .collect(Collectors.joining(", "));
    }
}

package org.rowan.support.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rowan.fx.NameMask;

/**
 * Something that is to be done in a case, as its front page shows it.
 *
 * @param what in words, given what is shown of a name
 * @param words free words of it, in which anybody may be named; empty where there are none
 * @param when "in 9 days"
 * @param pressing whether it is time
 */
public record CaseDue(
        Function<UnaryOperator<String>, String> what, String words, String when, boolean pressing, Runnable open) {

    /** What it says while names are shown or hidden. */
    String told(NameMask names) {
        return what.apply(names::of) + (words.isEmpty() ? "" : ": " + names.ofWords(words));
    }

    /** Finds what is to be done in one case; asked off the screen's thread. */
    @FunctionalInterface
    public interface Finder {
        /** @param referralId the referral with which the case began, null where there was none */
        List<CaseDue> of(long supportId, Long referralId);
    }

    @Override
    public String toString() {
        return "due " + when;
    }
}

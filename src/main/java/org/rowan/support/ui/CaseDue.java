package org.rowan.support.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something that is to be done in a case, as its front page shows it.
 *
 * @param what in words, given what is shown of a name
 * @param when "in 9 days"
 * @param pressing whether it is time
 */
public record CaseDue(Function<UnaryOperator<String>, String> what, String when, boolean pressing, Runnable open) {

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

package org.rowan.people.ui;

import java.time.LocalDate;

/**
 * Something that is known of a person from before.
 *
 * @param from when it began
 * @param until when it ended or was decided, null while it goes on
 * @param support true for a support period, false for a referral
 * @param words what it was
 * @param open opens its page
 */
public record PersonPast(LocalDate from, LocalDate until, boolean support, String words, Runnable open) {
    @Override
    public String toString() {
        return support ? "support period" : "referral";
    }
}

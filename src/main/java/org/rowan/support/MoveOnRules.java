package org.rowan.support;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.rowan.casefile.AfterMoveOn;
import org.rowan.casefile.MoveOnContact;
import org.rowan.kernel.Problem;

/** What must hold for a contact after a household moved on. */
final class MoveOnRules {
    private MoveOnRules() {}

    static void check(MoveOnContact contact, SupportPeriod support, LocalDate today) {
        if (support.ended == null) {
            throw Problem.with("asked", "Support goes on. Write a note, or record support that was given.");
        }
        if (contact.asked == null || contact.asked.isAfter(today)) {
            throw Problem.with("asked", "Say on which day it was, today at the latest.");
        }
        if (contact.asked.isBefore(support.ended)) {
            throw Problem.with("asked", "Support had not ended by that day. Check the day.");
        }
        if (contact.months == null || !AfterMoveOn.MONTHS.contains(contact.months)) {
            throw Problem.with("months", "Choose after how many months it was.");
        }
        if (contact.outcome == null || !AfterMoveOn.OUTCOME.has(contact.outcome)) {
            throw Problem.with("outcome", "Say whether she was reached.");
        }
        if (contact.goes != null && !AfterMoveOn.GOES.has(contact.goes)) {
            throw Problem.with("goes", "Choose from the list.");
        }
        if (contact.goes != null && !contact.outcome.equals(AfterMoveOn.REACHED)) {
            throw Problem.with("goes", "Nobody was reached. Leave how they are empty, or say that she was reached.");
        }
    }

    static String told(MoveOnContact contact, UnaryOperator<String> freeWords) {
        return "After " + (contact.months == 1 ? "1 month" : contact.months + " months") + ": "
                + AfterMoveOn.OUTCOME.label(contact.outcome)
                + (contact.goes == null
                        ? ""
                        : ", " + AfterMoveOn.GOES.label(contact.goes).toLowerCase(Locale.UK))
                + (contact.said == null ? "" : ". " + freeWords.apply(contact.said));
    }
}

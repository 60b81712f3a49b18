package org.rowan.referral;

import java.time.LocalDate;
import java.util.List;
import org.rowan.kernel.CodeList;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Places;
import org.rowan.kernel.Problem;

/** What must hold for one referral, whoever writes it. The same rules are checked on the way in from an exchange set. */
final class ReferralRules {
    private static final Codes CODES = Codes.standard();

    private ReferralRules() {}

    /** @throws Problem of kind INPUT that names the field at fault */
    static void check(Referral referral, LocalDate today) {
        if (referral.received == null) {
            throw Problem.with("received", "Say when the referral came in.");
        }
        if (referral.received.toLocalDate().isAfter(today)) {
            throw Problem.with("received", "A referral can't have come in after today.");
        }
        one("source", "referral_source", referral.source, "Choose who is referring.");
        atLeastNought("adults", referral.adults);
        atLeastNought("children", referral.children);
        several("needs", "need", referral.needs);
        several("other_reasons", "not_placed_reason", referral.otherReasons);
        if (referral.homeWard != null && !CODES.list(Codes.MISSING).has(referral.homeWard)) {
            LocalDate day = referral.received.toLocalDate();
            boolean valid = Places.standard()
                    .ward(referral.homeWard)
                    .filter(ward -> ward.existsOn(day))
                    .isPresent();
            if (!valid) {
                throw Problem.with("home_ward", "This ward did not exist on the day of the referral. Choose another.");
            }
        }
        checkDecision(referral, today);
    }

    private static void checkDecision(Referral referral, LocalDate today) {
        one("decision", "decision", referral.decision, "Choose a decision.");
        boolean notPlaced = referral.decision.equals(Referral.NOT_PLACED);
        if (notPlaced) {
            one("reason", "not_placed_reason", referral.reason, "Choose the main reason why they were not placed.");
        } else if (referral.reason != null) {
            throw Problem.with("reason", "Only a referral that was not placed has a reason.");
        }
        if (referral.isPending() != (referral.decided == null)) {
            throw Problem.with("decided", "A decision has a day, and a referral still waiting has none.");
        }
        if (referral.decided != null && referral.decided.isBefore(referral.received.toLocalDate())) {
            throw Problem.with("decided", "The decision can't be dated before the referral came in.");
        }
        if (referral.decided != null && referral.decided.isAfter(today)) {
            throw Problem.with("decided", "The decision can't be dated after today.");
        }
    }

    private static void one(String field, String list, String code, String otherwise) {
        if (code == null || !CODES.list(list).has(code)) {
            throw Problem.with(field, otherwise);
        }
    }

    private static void several(String field, String list, String codes) {
        CodeList known = CODES.list(list);
        List<String> given = CodesField.split(codes);
        if (!given.stream().allMatch(known::has)) {
            throw Problem.with(field, "Choose from the list.");
        }
    }

    private static void atLeastNought(String field, Integer number) {
        if (number != null && number < 0) {
            throw Problem.with(field, "Give a number, 0 or more.");
        }
    }
}

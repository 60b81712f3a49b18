package org.rowan.referral.ui;

import java.util.List;
import org.rowan.people.Person;

/**
 * Somebody whom the provider knows already, as the call offers her.
 *
 * @param age in years today, null where her birth date is not recorded
 * @param alike what speaks for her being the one, the weightiest first: "same birth date", "sounds alike"
 * @param past what came of earlier referrals and support, a line each
 * @param open what of hers is still open
 */
record Returning(Person person, String name, Integer age, List<String> alike, List<String> past, Open open) {
    /**
     * What of hers is still open, so that another referral may not be needed.
     *
     * @param referral the referral that waits for a decision, null where none does
     * @param support the support period that goes on, null where none does
     * @param words that it is so, and since when; empty where nothing is open
     */
    record Open(Long referral, Long support, String words) {
        static final Open NOTHING = new Open(null, null, "");

        boolean isNothing() {
            return referral == null && support == null;
        }

        /** What the step says that leads there. */
        String verb() {
            return referral == null ? "Go on in her case" : "Go on with that referral";
        }
    }

    Returning {
        alike = List.copyOf(alike);
        past = List.copyOf(past);
    }

    String nameAndAge() {
        return name + (age == null ? "" : ", " + age);
    }

    @Override
    public String toString() {
        return "returning " + person;
    }
}

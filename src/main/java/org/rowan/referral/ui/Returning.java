package org.rowan.referral.ui;

import java.util.List;
import org.rowan.people.Person;

/**
 * Somebody whom the provider knows already, as the call offers her.
 *
 * @param age in years today, null where her birth date is not recorded
 * @param alike what speaks for her being the one: "same birth date"; empty where nothing does
 * @param past what came of earlier referrals and support, a line each
 */
record Returning(Person person, String name, Integer age, String alike, List<String> past) {
    Returning {
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

package org.rowan.returns.facts;

import java.time.LocalDate;
import java.util.Map;

/**
 * A person without a name.
 *
 * @param born the date of birth, null if not recorded
 * @param answers the codes given; a characteristic that was not recorded is absent
 * @param birthDateRefused whether she was asked for her birth date and does not want to say it
 */
public record PersonFact(
        Key key, LocalDate born, Map<Characteristic, String> answers, Home home, boolean birthDateRefused) {
    /** One who was not asked for what is not recorded. */
    public PersonFact(Key key, LocalDate born, Map<Characteristic, String> answers, Home home) {
        this(key, born, answers, home, false);
    }

    /** The recorded code, or null. */
    public String answer(Characteristic characteristic) {
        return answers.get(characteristic);
    }

    @Override
    public String toString() {
        return "PersonFact[" + key + "]";
    }
}

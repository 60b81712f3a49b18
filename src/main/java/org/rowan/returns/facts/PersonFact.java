package org.rowan.returns.facts;

import java.time.LocalDate;
import java.util.Map;

/**
 * A person without a name.
 *
 * @param born the date of birth, null if not recorded
 * @param answers the codes given; a characteristic that was not recorded is absent
 */
public record PersonFact(Key key, LocalDate born, Map<Characteristic, String> answers, Home home) {
    /** The recorded code, or null. */
    public String answer(Characteristic characteristic) {
        return answers.get(characteristic);
    }

    @Override
    public String toString() {
        return "PersonFact[" + key + "]";
    }
}

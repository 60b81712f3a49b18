package org.rowan.consent;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of agency with which something can be shared. */
public enum Agency {
    POLICE("the police"),
    SOCIAL_CARE("social care"),
    HEALTH("health services, a GP"),
    HOUSING("housing, a council or landlord"),
    LEGAL("a solicitor, legal aid or a court"),
    SCHOOL("a school or nursery"),
    DOMESTIC_ABUSE("another domestic abuse service"),
    IMMIGRATION("immigration advice or the Home Office"),
    OTHER("another agency");

    private final String words;

    Agency(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** To go after "with". */
    public String words() {
        return words;
    }

    /** @throws IllegalArgumentException for a code that is none of these */
    public static Agency of(String code) {
        return Arrays.stream(values())
                .filter(agency -> agency.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of agency"));
    }
}

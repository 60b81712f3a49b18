package org.rowan.consent;

import java.util.Arrays;
import java.util.Locale;

/** What somebody can agree to. */
public enum Purpose {
    SHARING("Sharing what is recorded"),
    CONTACT("Being contacted after support has ended"),
    TRANSFER("Handing the case over to another provider"),
    RESEARCH("Being asked for research");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    /** @throws IllegalArgumentException for a code that is none of these */
    public static Purpose of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no purpose of a consent"));
    }
}

package org.rowan.shell;

/**
 * How far a passphrase has come. Length counts, not signs: long and easy to remember beats short and odd (National Cyber
 * Security Centre, "three random words").
 */
public enum Strength {
    NONE(""),
    SHORT("Twelve characters or more; three or four words that do not belong together are good."),
    MONOTONOUS("Long enough, but the same few characters again and again."),
    ENOUGH("Long enough. A further word makes it stronger."),
    GOOD("Good.");

    /** The fewest characters of a passphrase. */
    public static final int LEAST = 12;

    private static final int GOOD_LENGTH = 18;
    private static final int FEW_DIFFERENT = 6;

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** True if a store can be made with it. */
    public boolean suffices() {
        return this == ENOUGH || this == GOOD;
    }

    /** Judges a passphrase without keeping any of it. */
    public static Strength of(char[] passphrase) {
        if (passphrase.length == 0) {
            return NONE;
        }
        if (passphrase.length < LEAST) {
            return SHORT;
        }
        if (different(passphrase) < FEW_DIFFERENT) {
            return MONOTONOUS;
        }
        return passphrase.length < GOOD_LENGTH ? ENOUGH : GOOD;
    }

    private static int different(char[] passphrase) {
        int different = 0;
        for (int i = 0; i < passphrase.length; i++) {
            boolean seen = false;
            for (int j = 0; j < i && !seen; j++) {
                seen = passphrase[j] == passphrase[i];
            }
            different += seen ? 0 : 1;
        }
        return different;
    }
}

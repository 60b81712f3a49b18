package org.rowan.vault;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * How hard a passphrase is to guess. No rule asks for signs of certain kinds: long and easy to remember beats short and odd
 * (NIST SP 800-63B-4; National Cyber Security Centre, "three random words").
 */
public enum Strength {
    NONE(""),
    SHORT("Twelve characters or more; three or four words that do not belong together are good."),
    /** Among the first hundred million that somebody would try. */
    COMMON("Too easy to guess: it is a common one, or made of one. Take words that do not belong together."),
    ENOUGH("Enough. A further word makes it stronger."),
    GOOD("Good.");

    /** The fewest characters of a passphrase; there is no upper bound. */
    public static final int LEAST = 12;

    /** The estimate takes long for very long ones, which are good anyway. */
    private static final int LOOKED_AT = 64;

    private static final int LEAST_SCORE = 2;
    private static final int GOOD_SCORE = 4;

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a new passphrase may be so. */
    public boolean suffices() {
        return this == ENOUGH || this == GOOD;
    }

    /** Judges a passphrase without keeping any of it. */
    public static Strength of(char[] passphrase) {
        int characters = Character.codePointCount(passphrase, 0, passphrase.length);
        if (characters == 0) {
            return NONE;
        }
        if (characters < LEAST) {
            return SHORT;
        }
        int score = score(passphrase);
        if (score < LEAST_SCORE) {
            return COMMON;
        }
        return score < GOOD_SCORE ? ENOUGH : GOOD;
    }

    private static int score(char[] passphrase) {
        // a copy, since wiping the estimate overwrites what it was made of
        char[] looked = Arrays.copyOf(passphrase, Math.min(passphrase.length, LOOKED_AT));
        com.nulabinc.zxcvbn.Strength estimate = Estimate.ZXCVBN.measure(CharBuffer.wrap(looked));
        try {
            return estimate.getScore();
        } finally {
            estimate.wipe();
            Arrays.fill(looked, '\0');
        }
    }

    /** Reads its word lists when it is first asked for. */
    private static final class Estimate {
        private static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}

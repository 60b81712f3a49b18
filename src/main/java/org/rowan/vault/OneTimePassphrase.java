package org.rowan.vault;

import java.security.SecureRandom;

/**
 * Passphrases that somebody is given on paper and changes at the next sign-in: 80 random bits as four groups of four small
 * letters and figures, of which none looks like another.
 */
final class OneTimePassphrase {
    private static final int SIGNS = 16;
    private static final int GROUP = 4;

    private OneTimePassphrase() {}

    /** The caller overwrites it. */
    static char[] random(SecureRandom random) {
        char[] signs = new char[SIGNS + SIGNS / GROUP - 1];
        for (int at = 0; at < signs.length; at++) {
            boolean between = at % (GROUP + 1) == GROUP;
            signs[at] = between
                    ? '-'
                    : Character.toLowerCase(RecoveryKey.SIGNS.charAt(random.nextInt(RecoveryKey.SIGNS.length())));
        }
        return signs;
    }
}

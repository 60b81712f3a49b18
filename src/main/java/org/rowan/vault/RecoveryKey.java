package org.rowan.vault;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The printed way into a store whose passphrases are lost: 160 random bits and a checksum of 20, as six groups of six signs.
 * The signs are Crockford's thirty-two, of which none looks like another; what was misread as I, L or O is understood.
 */
public final class RecoveryKey implements AutoCloseable {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 6;
    private static final int LENGTH = 36;
    private static final int BITS_A_SIGN = 5;
    private static final int CHECK_BITS = 20;
    private static final int RANDOM_BYTES = 20;

    private final char[] signs;

    private RecoveryKey(char[] signs) {
        this.signs = signs;
    }

    static RecoveryKey random(SecureRandom random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        try {
            return new RecoveryKey(signs(bytes));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** What was typed, if it is a recovery key without a slip; small letters, blanks and dashes do not matter. */
    public static Optional<RecoveryKey> read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != LENGTH || plain.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
            return Optional.empty();
        }
        BigInteger whole = BigInteger.ZERO;
        for (int at = 0; at < LENGTH; at++) {
            whole = whole.shiftLeft(BITS_A_SIGN).or(BigInteger.valueOf(SIGNS.indexOf(plain.charAt(at))));
        }
        byte[] bytes = fixed(whole.shiftRight(CHECK_BITS));
        char[] expected = signs(bytes);
        Arrays.fill(bytes, (byte) 0);
        if (!Arrays.equals(expected, plain.toCharArray())) {
            return Optional.empty();
        }
        return Optional.of(new RecoveryKey(expected));
    }

    private static char[] signs(byte[] bytes) {
        BigInteger whole = new BigInteger(1, bytes).shiftLeft(CHECK_BITS).or(BigInteger.valueOf(check(bytes)));
        char[] signs = new char[LENGTH];
        for (int at = LENGTH - 1; at >= 0; at--) {
            signs[at] = SIGNS.charAt(whole.intValue() & (SIGNS.length() - 1));
            whole = whole.shiftRight(BITS_A_SIGN);
        }
        return signs;
    }

    private static int check(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("rowan/recovery-key/1".getBytes(StandardCharsets.US_ASCII));
            byte[] hash = digest.digest(bytes);
            return ((hash[0] & 0xff) << 12) | ((hash[1] & 0xff) << 4) | ((hash[2] & 0xff) >> 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    private static byte[] fixed(BigInteger number) {
        byte[] bytes = new byte[RANDOM_BYTES];
        byte[] magnitude = number.toByteArray();
        for (int i = 1; i <= Math.min(magnitude.length, RANDOM_BYTES); i++) {
            bytes[RANDOM_BYTES - i] = magnitude[magnitude.length - i];
        }
        return bytes;
    }

    /** In groups, for printing; the caller overwrites it. */
    public char[] printed() {
        char[] printed = new char[LENGTH + LENGTH / GROUP - 1];
        for (int i = 0, at = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                printed[at++] = '-';
            }
            printed[at++] = signs[i];
        }
        return printed;
    }

    Passphrase passphrase() {
        return Passphrase.of(signs);
    }

    @Override
    public void close() {
        Arrays.fill(signs, '\0');
    }

    @Override
    public String toString() {
        return "recovery key";
    }
}

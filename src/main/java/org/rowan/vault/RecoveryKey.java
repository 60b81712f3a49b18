package org.rowan.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The printed way into a store whose passphrases are lost: 160 random bits and a checksum of 20, as six groups of six signs.
 * The signs are Crockford's thirty-two, of which none looks like another; what was misread as I, L or O is understood.
 */
public final class RecoveryKey implements AutoCloseable {
    /** How many signs it has, and how many of them are a group. */
    public static final int LENGTH = 36;

    public static final int GROUP = 6;

    static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS_A_SIGN = 5;
    private static final int RANDOM_BYTES = 20;
    /** With the checksum, and four bits that are always 0. */
    private static final int ALL_BYTES = 23;

    private final char[] signs;

    private RecoveryKey(char[] signs) {
        this.signs = signs;
    }

    static RecoveryKey random(SecureRandom random) {
        byte[] bytes = new byte[ALL_BYTES];
        byte[] drawn = new byte[RANDOM_BYTES];
        random.nextBytes(drawn);
        System.arraycopy(drawn, 0, bytes, 0, RANDOM_BYTES);
        Arrays.fill(drawn, (byte) 0);
        try {
            return new RecoveryKey(signs(bytes));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The sign that is meant by a typed one: small letters and what looks alike are understood. Empty if it is none. */
    public static OptionalInt sign(char typed) {
        char upper = Character.toUpperCase(typed);
        char meant = switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
        return SIGNS.indexOf(meant) < 0 ? OptionalInt.empty() : OptionalInt.of(meant);
    }

    /**
     * What was typed, if it is a recovery key without a slip; blanks and dashes do not matter. The array stays the caller's,
     * to be overwritten.
     */
    public static Optional<RecoveryKey> read(char[] typed) {
        char[] plain = new char[LENGTH];
        byte[] bytes = new byte[ALL_BYTES];
        try {
            if (!plain(typed, plain)) {
                return Optional.empty();
            }
            for (int at = 0; at < LENGTH; at++) {
                put(bytes, at, SIGNS.indexOf(plain[at]));
            }
            char[] expected = signs(bytes);
            if (Arrays.equals(expected, plain)) {
                return Optional.of(new RecoveryKey(expected));
            }
            Arrays.fill(expected, '\0');
            return Optional.empty();
        } finally {
            Arrays.fill(plain, '\0');
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static boolean plain(char[] typed, char[] plain) {
        int length = 0;
        for (char sign : typed) {
            if (sign == '-' || Character.isWhitespace(sign)) {
                continue;
            }
            OptionalInt meant = sign(sign);
            if (meant.isEmpty() || length == LENGTH) {
                return false;
            }
            plain[length++] = (char) meant.getAsInt();
        }
        return length == LENGTH;
    }

    /** The random bytes with their checksum behind them, in signs; the checksum is put in here. */
    private static char[] signs(byte[] bytes) {
        byte[] hash = hash(bytes);
        bytes[RANDOM_BYTES] = hash[0];
        bytes[RANDOM_BYTES + 1] = hash[1];
        bytes[RANDOM_BYTES + 2] = (byte) (hash[2] & 0xf0);
        char[] signs = new char[LENGTH];
        for (int at = 0; at < LENGTH; at++) {
            signs[at] = SIGNS.charAt(get(bytes, at));
        }
        return signs;
    }

    private static int get(byte[] bytes, int sign) {
        int bit = sign * BITS_A_SIGN;
        int two = (bytes[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
        return two >> (16 - BITS_A_SIGN - bit % 8) & (SIGNS.length() - 1);
    }

    private static void put(byte[] bytes, int sign, int value) {
        int bit = sign * BITS_A_SIGN;
        int two = value << (16 - BITS_A_SIGN - bit % 8);
        bytes[bit / 8] |= (byte) (two >> 8);
        if (bit / 8 + 1 < bytes.length) {
            bytes[bit / 8 + 1] |= (byte) two;
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("rowan/recovery-key/1".getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes, 0, RANDOM_BYTES);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
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

    /** Whether another one, typed back from the print, is the same. */
    public boolean isSameAs(RecoveryKey other) {
        return Arrays.equals(signs, other.signs);
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

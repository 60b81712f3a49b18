package org.rowan.vault;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/**
 * Letters that only one receiver can read, and of which the receiver knows whose key wrote them: HPKE (RFC 9180) in its
 * authenticated mode, with X25519, HKDF-SHA256 and AES-256-GCM, as the library offers it whole. A letter is the encapsulated key
 * and, behind it, what it seals.
 */
public final class Letter {
    /** The length of a key, open or secret, and of an encapsulated one. */
    public static final int KEY = 32;

    private Letter() {}

    /**
     * The two keys of somebody who writes and receives letters.
     *
     * @param <T> what is made of them
     */
    @FunctionalInterface
    public interface Made<T> {
        /** Both arrays are the receiver's to overwrite. */
        T of(byte[] secret, byte[] open);
    }

    /** Makes two keys. */
    public static <T> T keys(Made<T> made) {
        HPKE suite = suite();
        AsymmetricCipherKeyPair pair = suite.generatePrivateKey();
        return made.of(suite.serializePrivateKey(pair.getPrivate()), suite.serializePublicKey(pair.getPublic()));
    }

    /**
     * Writes a letter.
     *
     * @param secret that of who writes, with the open one beside it
     * @param about what both know and is not in it: a letter under another beginning does not open
     */
    public static byte[] seal(byte[] receiver, byte[] secret, byte[] open, byte[] about, byte[] content) {
        HPKE suite = suite();
        HPKEContextWithEncapsulation context = suite.setupAuthS(
                suite.deserializePublicKey(receiver), about, suite.deserializePrivateKey(secret, open));
        try {
            byte[] sealed = context.seal(new byte[0], content);
            byte[] letter = Arrays.copyOf(context.getEncapsulation(), KEY + sealed.length);
            System.arraycopy(sealed, 0, letter, KEY, sealed.length);
            return letter;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("a letter can't be sealed", e);
        }
    }

    /**
     * Opens a letter.
     *
     * @param sender the open key of who is said to have written it
     * @return nothing where it is to somebody else, from somebody else, or was changed: the three can't be told apart
     */
    public static Optional<byte[]> open(byte[] secret, byte[] open, byte[] sender, byte[] about, byte[] letter) {
        if (letter.length < KEY) {
            return Optional.empty();
        }
        HPKE suite = suite();
        try {
            return Optional.of(suite.setupAuthR(
                            Arrays.copyOf(letter, KEY),
                            suite.deserializePrivateKey(secret, open),
                            about,
                            suite.deserializePublicKey(sender))
                    .open(new byte[0], Arrays.copyOfRange(letter, KEY, letter.length)));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException changed) {
            return Optional.empty();
        }
    }

    private static HPKE suite() {
        return new HPKE(HPKE.mode_auth, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}

package org.rowan.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals the blocks of a file: AES-256-GCM under a key of its own, each block bound to the name of its file and to its
 * place there, so that a block which was changed, or put elsewhere, does not open. Safe for several threads until its key is overwritten.
 */
public final class BlockSeal implements AutoCloseable {
    /** What sealing adds to a block: a random nonce before it and a tag after it. */
    public static final int ADDED = 28;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SealKey key;
    private final SecureRandom random = new SecureRandom();

    BlockSeal(byte[] key) {
        this.key = new SealKey(key);
    }

    /** Writes the sealed form of {@code plain} to {@code sealed}; {@code place} is part of what is sealed. */
    public void seal(byte[] place, ByteBuffer plain, ByteBuffer sealed) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
            sealed.put(nonce);
            cipher.doFinal(plain, sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this Java", e);
        }
    }

    /** Writes the content to {@code plain}; false where the seal is broken, and then nothing is written. */
    public boolean open(byte[] place, ByteBuffer sealed, ByteBuffer plain) {
        byte[] nonce = new byte[NONCE];
        sealed.get(nonce);
        try {
            cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, plain);
            return true;
        } catch (AEADBadTagException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this Java", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher;
    }

    /** Overwrites the key; nothing is sealed or opened afterwards. */
    @Override
    public void close() {
        key.destroy();
    }

    @Override
    public String toString() {
        return "block seal";
    }
}

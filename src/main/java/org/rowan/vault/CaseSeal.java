package org.rowan.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals single values under the keys of cases, and those keys under a key derived from the store key: AES-256-GCM with a
 * random nonce, each bound to its place, so that what was changed or put elsewhere does not open. For one thread: it keeps
 * its cipher, since finding one takes longer than using it.
 */
public final class CaseSeal implements AutoCloseable {
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final SealKey wrapping;
    private final SecureRandom random = new SecureRandom();
    private final Cipher cipher;

    CaseSeal(byte[] wrapping) {
        this(new SealKey(wrapping));
    }

    private CaseSeal(SealKey wrapping) {
        this.wrapping = wrapping;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** One for another thread, over the same key: closing either closes both. */
    public CaseSeal another() {
        return new CaseSeal(wrapping);
    }

    /** A new key, which is kept nowhere until it is wrapped. */
    public CaseKey fresh() {
        return CaseKey.random(random);
    }

    public byte[] wrap(CaseKey key, byte[] place) {
        byte[] content = key.key().getEncoded();
        try {
            return seal(wrapping, place, content, 0);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /** Nothing where it was wrapped under another store key, changed, or put elsewhere. */
    public Optional<CaseKey> unwrap(byte[] wrapped, byte[] place) {
        return open(wrapping, place, wrapped, 0)
                .filter(key -> key.length == CaseKey.BYTES)
                .map(CaseKey::new);
    }

    /** @param before how many bytes are left free before what is sealed */
    public byte[] seal(CaseKey key, byte[] place, byte[] content, int before) {
        return seal(key.key(), place, content, before);
    }

    /**
     * The content; nothing where the seal is broken.
     *
     * @param from where in {@code sealed} it begins
     */
    public Optional<byte[]> open(CaseKey key, byte[] place, byte[] sealed, int from) {
        return open(key.key(), place, sealed, from);
    }

    private byte[] seal(SealKey key, byte[] place, byte[] content, int before) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = new byte[before + NONCE + content.length + TAG];
        System.arraycopy(nonce, 0, sealed, before, NONCE);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(place);
            cipher.doFinal(content, 0, content.length, sealed, before + NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private Optional<byte[]> open(SealKey key, byte[] place, byte[] sealed, int from) {
        if (sealed.length < from + NONCE + TAG) {
            return Optional.empty();
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, sealed, from, NONCE));
            cipher.updateAAD(place);
            return Optional.of(cipher.doFinal(sealed, from + NONCE, sealed.length - from - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("AES-GCM is missing from this Java", e);
    }

    /** Overwrites the key under which those of the cases are; nothing is wrapped or unwrapped afterwards. */
    @Override
    public void close() {
        wrapping.destroy();
    }

    @Override
    public String toString() {
        return "case seal";
    }
}

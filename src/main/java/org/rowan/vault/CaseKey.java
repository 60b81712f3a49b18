package org.rowan.vault;

import java.security.SecureRandom;
import java.util.Arrays;

/** The random key of one case: without it nothing that was sealed of the case can be read any more. */
public final class CaseKey implements AutoCloseable {
    static final int BYTES = 32;

    private final SealKey key;

    /** Takes the bytes over, and overwrites them. */
    CaseKey(byte[] bytes) {
        key = new SealKey(bytes);
        Arrays.fill(bytes, (byte) 0);
    }

    static CaseKey random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new CaseKey(key);
    }

    SealKey key() {
        return key;
    }

    /** Overwrites the key. */
    @Override
    public void close() {
        key.destroy();
    }

    @Override
    public String toString() {
        return "case key";
    }
}

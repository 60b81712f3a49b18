package org.rowan.vault;

import java.security.SecureRandom;
import java.util.Arrays;

/** The random key of one case: without it nothing that was sealed of the case can be read any more. */
public final class CaseKey implements AutoCloseable {
    static final int BYTES = 32;

    private final byte[] key;

    CaseKey(byte[] key) {
        this.key = key;
    }

    static CaseKey random(SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new CaseKey(key);
    }

    byte[] bytes() {
        return key;
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "case key";
    }
}

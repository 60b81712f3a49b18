package org.rowan.vault;

import java.util.Arrays;
import javax.crypto.SecretKey;

/** An AES key that can be overwritten, as those of the JDK can't. */
final class SealKey implements SecretKey {
    private static final long serialVersionUID = 1L;

    private final transient byte[] bytes;
    private transient volatile boolean destroyed;

    /** Copies the bytes; the caller overwrites its own. */
    SealKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public String getAlgorithm() {
        return "AES";
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    @Override
    public byte[] getEncoded() {
        if (destroyed) {
            throw new IllegalStateException("this key was overwritten");
        }
        return bytes.clone();
    }

    @Override
    public void destroy() {
        destroyed = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    @Override
    public String toString() {
        return "key";
    }
}

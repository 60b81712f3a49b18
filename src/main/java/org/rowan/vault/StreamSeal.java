package org.rowan.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A seal over a stream of bytes (HMAC-SHA-256), made piece by piece. */
public final class StreamSeal {
    /** Length of the seal. */
    public static final int BYTES = 32;

    private final Mac mac;

    StreamSeal(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", e);
        }
    }

    /** Takes what remains of the buffer, whose position stays. */
    public void add(ByteBuffer piece) {
        mac.update(piece.duplicate());
    }

    /** The seal over all that was added. */
    public byte[] end() {
        return mac.doFinal();
    }

    @Override
    public String toString() {
        return "stream seal";
    }
}

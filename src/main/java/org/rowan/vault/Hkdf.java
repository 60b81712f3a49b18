package org.rowan.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA-256 (RFC 5869) without a salt: a key of its own for each purpose, from one that is random. */
final class Hkdf {
    private static final int BYTES = 32;

    private Hkdf() {}

    static byte[] derive(byte[] random, String purpose) {
        return derive(random, new byte[0], purpose.getBytes(StandardCharsets.US_ASCII), BYTES);
    }

    static byte[] derive(byte[] input, byte[] salt, byte[] info, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(input)
                            .addSalt(salt)
                            .thenExpand(info, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is missing from this Java", e);
        }
    }
}

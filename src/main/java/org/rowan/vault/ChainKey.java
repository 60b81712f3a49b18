package org.rowan.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that chains the entries of the audit. It is random and kept in the database, sealed under a key derived from the
 * store key: when the store key is turned it is sealed anew, and the chain stays as it is.
 */
public final class ChainKey implements AutoCloseable {
    private static final int BYTES = 32;
    private static final byte[] PLACE = "audit chain".getBytes(StandardCharsets.US_ASCII);

    private final byte[] key;

    private ChainKey(byte[] key) {
        this.key = key;
    }

    public static ChainKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new ChainKey(key);
    }

    /** Nothing where it was sealed under another store key, or changed. */
    public static Optional<ChainKey> open(byte[] sealed, StoreKey storeKey) {
        byte[] key = new byte[BYTES];
        try (BlockSeal seal = storeKey.sealing(StoreKey.Purpose.AUDIT)) {
            boolean whole = sealed.length == BYTES + BlockSeal.ADDED
                    && seal.open(PLACE, ByteBuffer.wrap(sealed), ByteBuffer.wrap(key));
            return whole ? Optional.of(new ChainKey(key)) : Optional.empty();
        }
    }

    public byte[] sealedUnder(StoreKey storeKey) {
        byte[] sealed = new byte[BYTES + BlockSeal.ADDED];
        try (BlockSeal seal = storeKey.sealing(StoreKey.Purpose.AUDIT)) {
            seal.seal(PLACE, ByteBuffer.wrap(key), ByteBuffer.wrap(sealed));
        }
        return sealed;
    }

    /** Seals the list of erased cases: a backup from before a turn of the store key holds this key too. */
    BlockSeal erasedSeal() {
        byte[] derived = Hkdf.derive(key, "rowan/erased/1");
        try {
            return new BlockSeal(derived);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** A name for the key of a case, the same in every copy of a store. */
    public UUID nameOfCase(long caseId) {
        ByteBuffer place = ByteBuffer.allocate(4 + Long.BYTES)
                .put("case".getBytes(StandardCharsets.US_ASCII))
                .putLong(caseId);
        ByteBuffer name = ByteBuffer.wrap(seal(place.array()));
        return new UUID(name.getLong(), name.getLong());
    }

    /** HMAC-SHA-256 over an entry and the seal of the one before. */
    public byte[] seal(byte[] entry) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(entry);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "chain key";
    }
}

package org.rowan.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The last entry of the audit at some moment. Kept outside the database too, it shows when the audit's end was cut off.
 *
 * @param entry its number, from 1
 * @param seal its seal in the chain
 */
@SuppressWarnings("ArrayRecordComponent") // compared in constant time by who asks
public record ChainEnd(long entry, byte[] seal) {
    /** Length of a seal in the chain. */
    public static final int SEAL = 32;

    private static final int BYTES = Long.BYTES + SEAL;

    public ChainEnd {
        if (entry < 1 || seal.length != SEAL) {
            throw new IllegalArgumentException("not an entry of the audit");
        }
    }

    byte[] sealedUnder(StoreKey key, String store) {
        ByteBuffer plain = ByteBuffer.allocate(BYTES).putLong(entry).put(seal).flip();
        ByteBuffer sealed = ByteBuffer.allocate(BYTES + BlockSeal.ADDED);
        try (BlockSeal seals = key.sealing(StoreKey.Purpose.AUDIT)) {
            seals.seal(place(store), plain, sealed);
            return sealed.array();
        }
    }

    /** Nothing where it was sealed under another key, for another store, or changed. */
    static Optional<ChainEnd> open(byte[] sealed, StoreKey key, String store) {
        ByteBuffer plain = ByteBuffer.allocate(BYTES);
        try (BlockSeal seals = key.sealing(StoreKey.Purpose.AUDIT)) {
            boolean whole = sealed.length == BYTES + BlockSeal.ADDED
                    && seals.open(place(store), ByteBuffer.wrap(sealed), plain);
            if (!whole) {
                return Optional.empty();
            }
        }
        byte[] seal = new byte[SEAL];
        long entry = plain.flip().getLong();
        plain.get(seal);
        return Optional.of(new ChainEnd(entry, seal));
    }

    private static byte[] place(String store) {
        return ("audit end of " + store).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "audit entry " + entry;
    }
}

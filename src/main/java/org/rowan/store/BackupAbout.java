package org.rowan.store;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.rowan.vault.BlockSeal;
import org.rowan.vault.ChainEnd;
import org.rowan.vault.StoreKey;

/**
 * What a backup says of itself, encrypted and bound to its header.
 *
 * @param changes how many changes the database holds
 * @param audited the end of its audit; nothing in a store from before there was one
 */
record BackupAbout(long changes, Optional<ChainEnd> audited) {
    private static final int PLAIN = 2 * Long.BYTES + ChainEnd.SEAL;
    static final int LENGTH = PLAIN + BlockSeal.ADDED;

    byte[] sealed(StoreKey key, BackupHeader header) {
        ByteBuffer plain = ByteBuffer.allocate(PLAIN)
                .putLong(changes)
                .putLong(audited.map(ChainEnd::entry).orElse(0L))
                .put(audited.map(ChainEnd::seal).orElse(new byte[ChainEnd.SEAL]))
                .flip();
        ByteBuffer sealed = ByteBuffer.allocate(LENGTH);
        try (BlockSeal seals = key.backupSeal()) {
            seals.seal(header.bytes(), plain, sealed);
        }
        return sealed.array();
    }

    /** Nothing where it was sealed under another key, belongs to another backup, or was changed. */
    static Optional<BackupAbout> open(byte[] sealed, StoreKey key, BackupHeader header) {
        ByteBuffer plain = ByteBuffer.allocate(PLAIN);
        try (BlockSeal seals = key.backupSeal()) {
            if (sealed.length != LENGTH || !seals.open(header.bytes(), ByteBuffer.wrap(sealed), plain)) {
                return Optional.empty();
            }
        }
        long changes = plain.flip().getLong();
        long entry = plain.getLong();
        byte[] seal = new byte[ChainEnd.SEAL];
        plain.get(seal);
        return Optional.of(
                new BackupAbout(changes, entry == 0 ? Optional.empty() : Optional.of(new ChainEnd(entry, seal))));
    }
}

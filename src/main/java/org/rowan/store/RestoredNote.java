package org.rowan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.rowan.vault.BlockSeal;
import org.rowan.vault.StoreKey;

/** What a restored store has to tell its audit when it is first opened, sealed: the audit in the backup cannot know of it. */
final class RestoredNote {
    static final String FILE = "rowan.restored";

    private static final byte[] PLACE = "restored".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 4096;

    private RestoredNote() {}

    static byte[] of(StoreKey key, String user, Instant made, Instant now) {
        byte[] words =
                ("by " + user + " at " + now + ", from a backup made at " + made).getBytes(StandardCharsets.UTF_8);
        ByteBuffer sealed = ByteBuffer.allocate(words.length + BlockSeal.ADDED);
        try (BlockSeal seals = key.backupSeal()) {
            seals.seal(PLACE, ByteBuffer.wrap(words), sealed);
            return sealed.array();
        }
    }

    /** The words, if there are any that were sealed under this key. */
    static Optional<String> read(StoreFolder folder, StoreKey key) throws IOException {
        Path file = folder.path().resolve(FILE);
        if (Files.notExists(file) || Files.size(file) > LONGEST || Files.size(file) < BlockSeal.ADDED) {
            return Optional.empty();
        }
        byte[] sealed = Files.readAllBytes(file);
        ByteBuffer words = ByteBuffer.allocate(sealed.length - BlockSeal.ADDED);
        try (BlockSeal seals = key.backupSeal()) {
            return seals.open(PLACE, ByteBuffer.wrap(sealed), words)
                    ? Optional.of(new String(words.array(), StandardCharsets.UTF_8))
                    : Optional.empty();
        }
    }

    static void remove(StoreFolder folder) throws IOException {
        Files.deleteIfExists(folder.path().resolve(FILE));
    }
}

package org.rowan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.rowan.kernel.Problem;
import org.rowan.vault.StreamSeal;

/**
 * How a backup begins ({@code docs/backup-file.md}). It can be read without a key, and is not to be believed before the seal
 * at the file's end has been looked at.
 *
 * @param store the store's random name
 * @param made when, to the second
 * @param keys length of the key file, in bytes
 * @param about length of what the backup says of itself, sealed
 * @param database length of the database, in bytes
 */
public record BackupHeader(UUID store, Instant made, int keys, int about, long database) {
    static final int LENGTH = 56;

    private static final int FORMAT_LENGTH = 16;
    private static final String PREFIX = "Rowan backup ";
    private static final byte[] FORMAT = (PREFIX + "1\n\n").getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_KEYS = 1 << 20;
    private static final int LARGEST_ABOUT = 1 << 16;

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(FORMAT)
                .putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits())
                .putLong(made.getEpochSecond())
                .putInt(keys)
                .putInt(about)
                .putLong(database)
                .array();
    }

    long keysAt() {
        return LENGTH;
    }

    long aboutAt() {
        return keysAt() + keys;
    }

    long databaseAt() {
        return aboutAt() + about;
    }

    long sealAt() {
        return databaseAt() + database;
    }

    long whole() {
        return sealAt() + StreamSeal.BYTES;
    }

    /** Of a file that may be anything; nothing where it is no backup, or not a whole one. */
    public static Optional<BackupHeader> of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return read(channel);
        } catch (Problem newer) {
            return Optional.empty();
        }
    }

    /** @throws Problem of kind STORE for a backup in a later form than this Rowan knows */
    static Optional<BackupHeader> read(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, bytes.position()) < 0) {
                return Optional.empty();
            }
        }
        byte[] format = new byte[FORMAT_LENGTH];
        bytes.flip().get(format);
        requireKnown(format);
        UUID store = new UUID(bytes.getLong(), bytes.getLong());
        long seconds = bytes.getLong();
        int keys = bytes.getInt();
        int about = bytes.getInt();
        long database = bytes.getLong();
        long size = file.size();
        boolean sound = Arrays.equals(format, FORMAT)
                && seconds >= 0
                && seconds <= Integer.MAX_VALUE * 4L
                && keys > 0
                && keys <= LARGEST_KEYS
                && about > 0
                && about <= LARGEST_ABOUT
                && database > 0
                && database <= size;
        if (!sound) {
            return Optional.empty();
        }
        BackupHeader header = new BackupHeader(store, Instant.ofEpochSecond(seconds), keys, about, database);
        return header.whole() == size ? Optional.of(header) : Optional.empty();
    }

    private static void requireKnown(byte[] format) {
        String words = new String(format, StandardCharsets.US_ASCII);
        if (words.matches("(?s)" + PREFIX + "[2-9]\n\n")) {
            throw Problem.of(
                    Problem.Kind.STORE,
                    "This backup was made by a newer Rowan. It was left as it is; install the newer version to restore it.");
        }
    }
}

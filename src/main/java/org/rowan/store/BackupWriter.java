package org.rowan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.sealed.Disk;
import org.rowan.store.sealed.Frozen;
import org.rowan.vault.StoreKey;
import org.rowan.vault.StreamSeal;

/** Writes one backup: under another name first, forced, then under its own. One that fails leaves nothing. */
final class BackupWriter {
    static final String PREFIX = "rowan-";
    static final String ENDING = ".backup";
    static final String PART = ENDING + ".part";

    private static final String STEP = "Writing the backup";
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final Snapshot snapshot;
    private final Disk disk;
    private final BooleanSupplier givenUp;

    /**
     * What is written.
     *
     * @param keyFile the bytes of {@code keys.json}
     * @param database as it was at that moment
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Snapshot(
            java.util.UUID store, Instant made, StoreKey key, byte[] keyFile, BackupAbout about, Frozen database) {
        BackupHeader header() {
            return new BackupHeader(
                    store,
                    Instant.ofEpochSecond(made.getEpochSecond()),
                    keyFile.length,
                    BackupAbout.LENGTH,
                    database.length());
        }
    }

    /** @param givenUp whether the store is about to be closed, so that nobody waits for the backup */
    BackupWriter(Snapshot snapshot, Disk disk, BooleanSupplier givenUp) {
        this.snapshot = snapshot;
        this.disk = disk;
        this.givenUp = givenUp;
    }

    /** Writes it into a folder under the day and the time, in London, at which it was made. */
    Path into(Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        requireRoom(folder);
        String name = PREFIX + named(snapshot.made);
        Path part = Files.createTempFile(folder, name + "-", PART);
        try {
            write(part, progress);
            Path file = free(folder, name);
            putInPlace(part, file);
            StoreFolder.forceFolder(folder);
            return file;
        } catch (IOException | RuntimeException e) {
            Quietly.close(() -> Files.deleteIfExists(part));
            throw e;
        }
    }

    /** A moment as part of a file's name: the day and the time in London. */
    static String named(Instant moment) {
        return LocalDateTime.ofInstant(moment, London.ZONE).format(NAMED);
    }

    /** The moment of which a part of a file's name tells, if {@link #named} has given it. */
    static Optional<Instant> momentNamed(String part) {
        try {
            return Optional.of(
                    LocalDateTime.parse(part, NAMED).atZone(London.ZONE).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void requireRoom(Path folder) throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace();
        long needed = snapshot.header().whole();
        if (room < needed) {
            throw Problem.of(
                    Problem.Kind.DISK,
                    "The backup needs " + megabytes(needed) + " MB, and there are " + megabytes(room)
                            + " MB of room in its folder. Nothing was written there and the store is safe; make room, or choose another folder.");
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000;
    }

    private void write(Path part, Progress progress) throws IOException {
        try (FileChannel file = disk.over(FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            BackupHeader header = snapshot.header();
            StreamSeal seal = snapshot.key.streamSeal(StoreKey.Purpose.BACKUP);
            long[] at = new long[1];
            Frozen.Sink out = piece -> {
                if (givenUp.getAsBoolean()) {
                    throw Problem.of(
                            Problem.Kind.CALL,
                            "The backup was given up because the store is being closed. Nothing of it was kept.");
                }
                seal.add(piece);
                at[0] = append(file, piece, at[0]);
            };
            out.take(ByteBuffer.wrap(header.bytes()));
            out.take(ByteBuffer.wrap(snapshot.keyFile));
            out.take(ByteBuffer.wrap(snapshot.about.sealed(snapshot.key, header)));
            snapshot.database.copyTo(out, progress, STEP);
            append(file, ByteBuffer.wrap(seal.end()), at[0]);
            file.force(true);
        }
    }

    private static long append(FileChannel file, ByteBuffer piece, long from) throws IOException {
        long at = from;
        while (piece.hasRemaining()) {
            at += file.write(piece, at);
        }
        return at;
    }

    /** Two stores may have one folder, and an hour comes twice in autumn. */
    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ENDING);
        }
        return file;
    }

    private static void putInPlace(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file);
        }
    }
}

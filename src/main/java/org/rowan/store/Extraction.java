package org.rowan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.sealed.Disk;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.store.sealed.Slice;
import org.rowan.vault.ErasedCases;
import org.rowan.vault.Vault;

/**
 * The store in a backup, to be written to a folder.
 *
 * @param looked the backup was found whole
 */
record Extraction(BackupReader reader, Vault.Opened keys, BackupCheck.Looked looked, Disk disk) {
    private static final String STEP = "Restoring";

    /** Writes it, forces it and reads it back. */
    void into(StoreFolder fresh, Instant now, Progress progress) throws IOException {
        byte[] keyFile = reader.keyFile();
        write(fresh.path().resolve(Vault.FILE), keyFile);
        write(
                fresh.path().resolve(RestoredNote.FILE),
                RestoredNote.of(keys.key(), keys.user().name(), looked.header().made(), now));
        write(fresh.path().resolve(ErasedCases.BROUGHT), ErasedCases.bytes(reader.folder(), keys.storeId()));
        try (FileChannel database = create(fresh.databaseFile())) {
            reader.copyDatabase(piece -> append(database, piece), progress, STEP);
            database.force(true);
        }
        try (Head head = Head.create(fresh.headFile(), keys.key(), keys.storeId())) {
            head.write(fresh.mark(looked.about().changes(), keys.generation(), false));
        }
        requireWhole(fresh, keyFile);
    }

    private void requireWhole(StoreFolder fresh, byte[] keyFile) throws IOException {
        Slice database = Slice.whole(fresh.databaseFile());
        boolean same = Arrays.equals(Files.readAllBytes(fresh.path().resolve(Vault.FILE)), keyFile)
                && database.length() == looked.header().database()
                && SealedFiles.isSound(database, keys.key());
        if (!same || BackupCheck.requireDatabase(database, keys, looked.about()).isPresent()) {
            throw Problem.of(
                    Problem.Kind.DISK,
                    "The backup is whole, but what was restored of it and read back is not the same. It was taken away again and what was there is as it was; check the disk of the folder, or choose another.");
        }
    }

    private void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = create(file)) {
            append(channel, ByteBuffer.wrap(content));
            channel.force(true);
        }
    }

    private FileChannel create(Path file) throws IOException {
        return disk.over(FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    private static void append(FileChannel file, ByteBuffer piece) throws IOException {
        long at = file.size();
        while (piece.hasRemaining()) {
            at += file.write(piece, at);
        }
    }
}

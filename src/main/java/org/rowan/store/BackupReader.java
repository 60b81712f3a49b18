package org.rowan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.sealed.Frozen;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.store.sealed.Slice;
import org.rowan.vault.StoreKey;
import org.rowan.vault.StreamSeal;
import org.rowan.vault.Vault;

/** Reads one backup without believing it: first its form, then, once its key is open, every byte of it. */
final class BackupReader implements AutoCloseable {
    private static final int BATCH = 1 << 20;
    private static final String STEP = "Reading the backup";

    private final Path path;
    private final FileChannel file;
    private final BackupHeader header;

    private BackupReader(Path path, FileChannel file, BackupHeader header) {
        this.path = path;
        this.file = file;
        this.header = header;
    }

    /** @throws Problem of kind CALL if there is no such file, STORE if it is no backup or not a whole one */
    static BackupReader open(Path path) {
        FileChannel file = null;
        try {
            file = FileChannel.open(path, StandardOpenOption.READ);
            return new BackupReader(path, file, BackupHeader.read(file).orElseThrow(BackupReader::damaged));
        } catch (java.nio.file.NoSuchFileException e) {
            throw Problem.of(Problem.Kind.CALL, "There is no such backup. Check its path.", e);
        } catch (IOException e) {
            Quietly.close(file);
            throw unreadable(e);
        } catch (Problem e) {
            Quietly.close(file);
            throw e;
        }
    }

    /** The folder that it lies in, with what else belongs to it. */
    Path folder() {
        return path.toAbsolutePath().getParent();
    }

    BackupHeader header() {
        return header;
    }

    /** The key file as it was, whose own seal has still to be looked at. */
    byte[] keyFile() {
        return part(header.keysAt(), header.keys());
    }

    /** The database in it, which is to be looked at only after {@link #requireWhole}. */
    Slice database() {
        return new Slice(path, header.databaseAt(), header.database());
    }

    /**
     * Reads every byte.
     *
     * @return what the backup says of itself
     * @throws Problem of kind STORE if one of them is not what was written
     */
    BackupAbout requireWhole(Vault.Opened keys, Progress progress) {
        if (!header.store().equals(keys.storeId())) {
            throw damaged();
        }
        try {
            requireSeal(keys.key(), progress);
            BackupAbout about = BackupAbout.open(part(header.aboutAt(), header.about()), keys.key(), header)
                    .orElseThrow(BackupReader::damaged);
            if (!SealedFiles.isSound(database(), keys.key())) {
                throw damaged();
            }
            return about;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Hands over the database as it lies in the backup. */
    void copyDatabase(Frozen.Sink out, Progress progress, String step) throws IOException {
        ByteBuffer batch = ByteBuffer.allocate(BATCH);
        for (long at = 0; at < header.database(); at += batch.limit()) {
            batch.clear().limit((int) Math.min(BATCH, header.database() - at));
            readFully(batch, header.databaseAt() + at);
            out.take(batch.flip());
            progress.at(step, at + batch.limit(), header.database());
        }
    }

    private void requireSeal(StoreKey key, Progress progress) throws IOException {
        StreamSeal seal = key.streamSeal(StoreKey.Purpose.BACKUP);
        ByteBuffer batch = ByteBuffer.allocate(BATCH);
        for (long at = 0; at < header.sealAt(); at += batch.limit()) {
            batch.clear().limit((int) Math.min(BATCH, header.sealAt() - at));
            readFully(batch, at);
            seal.add(batch.flip());
            progress.at(STEP, at + batch.limit(), header.sealAt());
        }
        if (!MessageDigest.isEqual(seal.end(), part(header.sealAt(), StreamSeal.BYTES))) {
            throw damaged();
        }
    }

    private byte[] part(long from, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            readFully(bytes, from);
        } catch (IOException e) {
            throw unreadable(e);
        }
        return bytes.array();
    }

    private void readFully(ByteBuffer target, long from) throws IOException {
        long at = from;
        while (target.hasRemaining()) {
            int read = file.read(target, at);
            if (read < 0) {
                throw damaged();
            }
            at += read;
        }
    }

    static Problem damaged() {
        return Problem.of(
                Problem.Kind.STORE,
                "This backup is damaged, or no backup of Rowan. Nothing of it was restored and nothing else was changed; take another backup.");
    }

    private static Problem unreadable(IOException cause) {
        return Problem.of(
                Problem.Kind.DISK,
                "The backup could not be read. Nothing was changed; check the disk that it is on and its rights.",
                cause);
    }

    @Override
    public void close() {
        Quietly.close(file);
    }
}

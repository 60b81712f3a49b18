package org.rowan.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.rowan.kernel.Progress;
import org.rowan.vault.BlockSeal;
import org.rowan.vault.StoreKey;

/** Writes a closed database anew under another store key: H2's own cipher and the seals, block by block. */
public final class Recrypting {
    private static final int BATCH = 256 * BlockLayout.BLOCK;
    private static final long MEGABYTE = 1_000_000;

    private Recrypting() {}

    /** A file and the store key under which it is. */
    public record Keyed(Path file, StoreKey key) {}

    public static void copy(Keyed from, Keyed to, Disk disk, Progress progress) throws IOException {
        try (BlockSeal old = from.key().blockSeal();
                BlockSeal fresh = to.key().blockSeal();
                FileChannel source = open(FileChannel.open(from.file(), StandardOpenOption.READ), from.key(), old);
                FileChannel target = open(
                        disk.over(FileChannel.open(
                                to.file(),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE)),
                        to.key(),
                        fresh)) {
            ByteBuffer batch = ByteBuffer.allocate(BATCH);
            long size = source.size();
            for (long at = 0; at < size; at += batch.limit()) {
                // H2 reads past the end where a buffer is larger than what is left
                batch.clear().limit((int) Math.min(BATCH, size - at));
                BlockLayout.readFully(source, batch, at);
                BlockLayout.writeFully(target, batch.flip(), at);
                progress.at("Writing the store anew, MB", (at + batch.limit()) / MEGABYTE, size / MEGABYTE);
            }
            target.force(true);
        }
    }

    /** H2 derives its key from the password when it first looks at the file. */
    private static FileChannel open(FileChannel file, StoreKey key, BlockSeal seal) throws IOException {
        char[] password = key.h2FilePassword();
        byte[] bytes = FilePathEncrypt.getPasswordBytes(password);
        Arrays.fill(password, '\0');
        FileEncrypt encrypted = new FileEncrypt("sealed file", bytes, new SealedFile(file, seal, false));
        try {
            encrypted.size();
            return encrypted;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}

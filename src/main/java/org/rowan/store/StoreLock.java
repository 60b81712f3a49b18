package org.rowan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rowan.kernel.Problem;

/** Keeps a store for one process at a time. The operating system lets go of the lock when the process ends, however it ends. */
final class StoreLock implements AutoCloseable {
    static final String FILE = "rowan.lock";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    static StoreLock take(Path folder) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new StoreLock(channel);
            }
            channel.close();
        } catch (OverlappingFileLockException e) {
            Quietly.close(channel);
        } catch (IOException e) {
            Quietly.close(channel);
            throw Problem.of(
                    Problem.Kind.DISK, "The store's folder can't be written to. Check its rights and the disk.", e);
        }
        throw Problem.of(
                Problem.Kind.STORE,
                "This store is open in another Rowan on this computer. Close it there, then try again; nothing was changed.");
    }

    @Override
    public void close() {
        Quietly.close(channel);
    }
}

package org.rowan.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.store.fs.FileBaseDefault;

/**
 * A part of a file, looked at as if it were a file of its own; it cannot be written to.
 *
 * @param from where it begins in the file
 * @param length in bytes
 */
public record Slice(Path file, long from, long length) {
    /** A whole file, as long as it is now. */
    public static Slice whole(Path file) throws IOException {
        return new Slice(file, 0, java.nio.file.Files.size(file));
    }

    FileChannel open() throws IOException {
        return new View(FileChannel.open(file, StandardOpenOption.READ));
    }

    private final class View extends FileBaseDefault {
        private final FileChannel base;

        View(FileChannel base) {
            this.base = base;
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized") // reads at a position run side by side
        public int read(ByteBuffer target, long position) throws IOException {
            long left = length - position;
            if (left <= 0) {
                return target.hasRemaining() ? -1 : 0;
            }
            int limit = target.limit();
            target.limit((int) Math.min(limit, target.position() + left));
            try {
                return base.read(target, from + position);
            } finally {
                target.limit(limit);
            }
        }

        @Override
        public long size() {
            return length;
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        public int write(ByteBuffer source, long position) {
            throw new NonWritableChannelException();
        }

        @Override
        protected void implTruncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        public void force(boolean metaData) {
            // nothing was written
        }

        /** Many may look at once, and nobody changes it. */
        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            return new Shared(this);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }

    private static final class Shared extends FileLock {
        Shared(FileChannel channel) {
            super(channel, 0, Long.MAX_VALUE, true);
        }

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public void release() {
            // nothing is held
        }
    }
}

package org.rowan.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A disk that is full after so many bytes, until room is made; a write that does not fit is half-written. */
public final class FailingDisk implements Disk {
    private static final long ENDLESS = Long.MAX_VALUE / 2;

    private final AtomicLong room = new AtomicLong(ENDLESS);
    private final AtomicInteger forcesToFail = new AtomicInteger();

    public void failAfter(long bytes) {
        room.set(bytes);
    }

    public void failToForce() {
        forcesToFail.set(Integer.MAX_VALUE);
    }

    public void failToForceOnce() {
        forcesToFail.set(1);
    }

    public void mend() {
        room.set(ENDLESS);
        forcesToFail.set(0);
    }

    /** How many bytes were written since it was last mended. */
    public long written() {
        return ENDLESS - room.get();
    }

    @Override
    public FileChannel over(FileChannel file) {
        return new Failing(file);
    }

    private final class Failing extends PassingOn {
        Failing(FileChannel file) {
            super(file);
        }

        @Override
        protected int put(ByteBuffer source, long position) throws IOException {
            int wanted = source.remaining();
            long left = room.addAndGet(-wanted);
            if (left >= 0) {
                return super.put(source, position);
            }
            int fits = Math.clamp(left + wanted, 0, wanted);
            source.limit(source.position() + fits);
            super.put(source, position);
            throw new IOException("No space left on device");
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (forcesToFail.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IOException("Input/output error");
            }
            super.force(metaData);
        }
    }
}

package org.rowan.exchange;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The bytes of one zip entry: counted as they really come out, whatever the zip declares, and compared with the check sum
 * that the zip carries, which the JDK does not do where a zip is read in place. Closing reads on to the end, so that
 * nothing stays uncounted.
 */
final class ZipEntryStream extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long declaredSum;
    private final ByteCount count;
    private boolean ended;

    /** Hears of bytes that were read, and refuses when they are too many. */
    @FunctionalInterface
    interface ByteCount {
        void add(int bytes) throws SetRefused;
    }

    ZipEntryStream(InputStream in, long declaredSum, ByteCount count) {
        super(in);
        this.declaredSum = declaredSum;
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int read;
        try {
            read = in.read(buffer, offset, length);
        } catch (ZipException | EOFException damaged) {
            ended = true;
            throw SetRefused.because(FaultKind.ZIP_UNREADABLE);
        }
        if (read < 0) {
            ended = true;
            if (sum.getValue() != declaredSum) {
                throw SetRefused.because(FaultKind.ZIP_UNREADABLE);
            }
            return -1;
        }
        sum.update(buffer, offset, read);
        count(read);
        return read;
    }

    private void count(int read) throws SetRefused {
        try {
            count.add(read);
        } catch (SetRefused tooMany) {
            ended = true;
            throw tooMany;
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] skipped = new byte[Math.clamp(bytes, 1, 8192)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        try {
            byte[] rest = new byte[64 * 1024];
            int read;
            do {
                read = read(rest, 0, rest.length);
            } while (read >= 0);
        } finally {
            in.close();
        }
    }
}

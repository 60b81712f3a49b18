package org.rowan.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.rowan.vault.BlockSeal;

/**
 * Where the blocks of a sealed file lie, and under which name of the file they are sealed.
 *
 * <p>The file begins with a page of its own (format, the file's random name, a seal over both); then block after block,
 * each {@value #BLOCK} bytes of content in {@value #STRIDE} of file.
 */
final class BlockLayout {
    static final int BLOCK = 4096;
    static final int STRIDE = BLOCK + BlockSeal.ADDED;
    static final int START = 4096;

    private static final byte[] FORMAT = "Rowan sealed 1\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME = 16;

    private final BlockSeal seal;
    private final byte[] name;

    private BlockLayout(BlockSeal seal, byte[] name) {
        this.seal = seal;
        this.name = name;
    }

    /** Begins a new file under a new name. */
    static BlockLayout begin(FileChannel file, BlockSeal seal) throws IOException {
        byte[] name = new byte[NAME];
        new SecureRandom().nextBytes(name);
        ByteBuffer start = ByteBuffer.allocate(START).put(FORMAT).put(name);
        seal.seal(FORMAT, ByteBuffer.wrap(name), start);
        writeFully(file, start.position(0).limit(START), 0);
        return new BlockLayout(seal, name);
    }

    /** @throws BrokenSeal if this is not the start of a file that was sealed with this key */
    static BlockLayout read(FileChannel file, BlockSeal seal) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(FORMAT.length + NAME + NAME + BlockSeal.ADDED);
        byte[] format = new byte[FORMAT.length];
        byte[] name = new byte[NAME];
        byte[] sealed = new byte[NAME];
        if (!readFully(file, start, 0)) {
            throw new BrokenSeal(BrokenSeal.START);
        }
        start.flip().get(format).get(name);
        boolean whole = java.util.Arrays.equals(format, FORMAT)
                && seal.open(FORMAT, start, ByteBuffer.wrap(sealed))
                && java.util.Arrays.equals(name, sealed);
        if (!whole) {
            throw new BrokenSeal(BrokenSeal.START);
        }
        return new BlockLayout(seal, name);
    }

    static long position(long block) {
        return START + block * STRIDE;
    }

    /** Whole blocks in a file of some length. */
    static long blocks(long length) {
        return Math.max(0, (length - START) / STRIDE);
    }

    void seal(long block, ByteBuffer content, ByteBuffer sealed) {
        seal.seal(place(block), content, sealed);
    }

    boolean open(long block, ByteBuffer sealed, ByteBuffer content) {
        return seal.open(place(block), sealed, content);
    }

    private byte[] place(long block) {
        return ByteBuffer.allocate(NAME + Long.BYTES).put(name).putLong(block).array();
    }

    /** False where the file ends before the buffer is full. */
    static boolean readFully(FileChannel file, ByteBuffer target, long position) throws IOException {
        long at = position;
        while (target.hasRemaining()) {
            int read = file.read(target, at);
            if (read < 0) {
                return false;
            }
            at += read;
        }
        return true;
    }

    static void writeFully(FileChannel file, ByteBuffer content, long position) throws IOException {
        long at = position;
        while (content.hasRemaining()) {
            at += file.write(content, at);
        }
    }
}

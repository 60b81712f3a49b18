package org.rowan.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.rowan.kernel.Progress;
import org.rowan.vault.BlockSeal;

/**
 * One state of a sealed file that is at work and goes on growing. What H2 has written to an open file it does not write
 * again, but for the two blocks in which it keeps its newest state: those are copied at once, the others can be fetched
 * while people work.
 */
public final class Frozen {
    private static final int BATCH = 256;

    private final FileChannel file;
    private final BlockSeal seal;
    private final BlockLayout layout;
    private final byte[] beginning;
    private final long blocks;

    private Frozen(FileChannel file, BlockSeal seal, byte[] beginning, long blocks) throws IOException {
        this.file = file;
        this.seal = seal;
        this.layout = BlockLayout.read(file, seal);
        this.beginning = beginning;
        this.blocks = blocks;
    }

    /**
     * To be called while nobody writes to the file.
     *
     * @param file as it lies on the disk, not as H2 sees it
     * @param promised its length, in bytes of the disk, when it was last forced
     */
    static Frozen of(FileChannel file, BlockSeal seal, long promised) throws IOException {
        long blocks = BlockLayout.blocks(promised);
        ByteBuffer beginning =
                ByteBuffer.allocate((int) BlockLayout.position(Math.min(blocks, SealedFile.BESIDE_TWINS)));
        if (!BlockLayout.readFully(file, beginning, 0)) {
            throw new BrokenSeal(BrokenSeal.START);
        }
        return new Frozen(file, seal, beginning.array(), blocks);
    }

    /** Takes the bytes of the copy, one piece after the other. */
    @FunctionalInterface
    public interface Sink {
        void take(ByteBuffer piece) throws IOException;
    }

    /** Length of the copy, in bytes of the disk. */
    public long length() {
        return BlockLayout.position(blocks);
    }

    /**
     * Hands over the file as it lies on the disk, block for block under the same seals.
     *
     * @throws BrokenSeal if a block is not what was written there: the file at work is damaged
     */
    public void copyTo(Sink sink, Progress progress, String step) throws IOException {
        requireBeginning();
        sink.take(ByteBuffer.wrap(beginning));
        ByteBuffer batch = ByteBuffer.allocate(BATCH * BlockLayout.STRIDE);
        ByteBuffer content = ByteBuffer.allocate(BlockLayout.BLOCK);
        for (long block = SealedFile.BESIDE_TWINS; block < blocks; block += BATCH) {
            int count = (int) Math.min(BATCH, blocks - block);
            batch.clear().limit(count * BlockLayout.STRIDE);
            if (!BlockLayout.readFully(file, batch, BlockLayout.position(block))) {
                throw new BrokenSeal(block);
            }
            for (int i = 0; i < count; i++) {
                ByteBuffer sealed = batch.slice(i * BlockLayout.STRIDE, BlockLayout.STRIDE);
                if (!layout.open(block + i, sealed, content.clear())) {
                    throw new BrokenSeal(block + i);
                }
            }
            sink.take(batch.flip());
            progress.at(step, block + count, blocks);
        }
    }

    /** One of the twins may be half-written, as after a crash. */
    private void requireBeginning() throws BrokenSeal {
        int broken = 0;
        ByteBuffer content = ByteBuffer.allocate(BlockLayout.BLOCK);
        for (long block = 0; block < Math.min(blocks, SealedFile.BESIDE_TWINS); block++) {
            ByteBuffer sealed = ByteBuffer.wrap(beginning).slice((int) BlockLayout.position(block), BlockLayout.STRIDE);
            if (!layout.open(block, sealed, content.clear()) && (!SealedFile.isTwin(block) || ++broken > 1)) {
                throw new BrokenSeal(block);
            }
        }
    }

    @Override
    public String toString() {
        return "a state of " + blocks + " blocks under " + seal;
    }
}

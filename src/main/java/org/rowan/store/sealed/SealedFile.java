package org.rowan.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.rowan.vault.BlockSeal;

/**
 * An open sealed file. What is read was written there, or a {@link BrokenSeal} is thrown; its size is a multiple of the
 * block.
 */
final class SealedFile extends FileBaseDefault {
    private static final int BLOCK = BlockLayout.BLOCK;
    /** H2 keeps its newest state twice, in the two blocks after the salt, and needs one of them after a crash. */
    private static final long FIRST_TWIN = 1;

    private static final long SECOND_TWIN = 2;

    /** The first block behind the twins. */
    static final long BESIDE_TWINS = SECOND_TWIN + 1;

    private final FileChannel base;
    private final BlockSeal seal;
    private final boolean durable;
    private volatile BlockLayout layout;
    private volatile long blocks;

    /**
     * Touches nothing of the file yet, since H2 locks it first.
     *
     * @param durable whether the file must survive a power cut at any moment
     */
    SealedFile(FileChannel base, BlockSeal seal, boolean durable) {
        this.base = base;
        this.seal = seal;
        this.durable = durable;
    }

    private BlockLayout layout() throws IOException {
        BlockLayout known = layout;
        return known == null ? findLayout() : known;
    }

    private synchronized BlockLayout findLayout() throws IOException {
        if (layout == null) {
            long length = base.size();
            BlockLayout found = length == 0 ? BlockLayout.begin(base, seal) : BlockLayout.read(base, seal);
            blocks = BlockLayout.blocks(length);
            layout = found;
        }
        return layout;
    }

    @Override
    @SuppressWarnings(
            "UnsynchronizedOverridesSynchronized") // reads run side by side; H2 never reads what it is writing
    public int read(ByteBuffer target, long position) throws IOException {
        BlockLayout places = layout();
        long size = blocks * BLOCK;
        if (position >= size) {
            return target.hasRemaining() ? -1 : 0;
        }
        int wanted = (int) Math.min(target.remaining(), size - position);
        long first = position / BLOCK;
        int count = (int) ((position + wanted - 1) / BLOCK - first + 1);
        ByteBuffer content = read(places, first, count);
        target.put(content.position((int) (position % BLOCK)).slice().limit(wanted));
        return wanted;
    }

    private ByteBuffer read(BlockLayout places, long first, int count) throws IOException {
        ByteBuffer sealed = ByteBuffer.allocate(count * BlockLayout.STRIDE);
        ByteBuffer content = ByteBuffer.allocate(count * BLOCK);
        if (!BlockLayout.readFully(base, sealed, BlockLayout.position(first))) {
            throw new BrokenSeal(first);
        }
        for (int i = 0; i < count; i++) {
            sealed.limit((i + 1) * BlockLayout.STRIDE).position(i * BlockLayout.STRIDE);
            if (!places.open(first + i, sealed, content)) {
                if (!isTwin(first + i)) {
                    throw new BrokenSeal(first + i);
                }
                content.put(new byte[BLOCK]);
            }
        }
        return content;
    }

    static boolean isTwin(long block) {
        return block == FIRST_TWIN || block == SECOND_TWIN;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        BlockLayout places = layout();
        int length = source.remaining();
        if (length == 0) {
            return 0;
        }
        long first = position / BLOCK;
        int count = (int) ((position + length - 1) / BLOCK - first + 1);
        ByteBuffer content = ByteBuffer.allocate(count * BLOCK);
        boolean whole = position % BLOCK == 0 && length % BLOCK == 0;
        int known = Math.clamp(blocks - first, 0, count);
        if (!whole && known > 0) {
            content.put(0, read(places, first, known), 0, known * BLOCK);
        }
        content.position((int) (position % BLOCK)).put(source).clear();
        if (durable && first <= FIRST_TWIN && first + count > SECOND_TWIN) {
            int before = (int) (SECOND_TWIN - first);
            write(places, first, content.slice(0, before * BLOCK), before);
            base.force(false);
            write(places, SECOND_TWIN, content.slice(before * BLOCK, (count - before) * BLOCK), count - before);
        } else {
            write(places, first, content, count);
        }
        blocks = Math.max(blocks, first + count);
        return length;
    }

    private void write(BlockLayout places, long first, ByteBuffer content, int count) throws IOException {
        ByteBuffer sealed = ByteBuffer.allocate(count * BlockLayout.STRIDE);
        for (int i = 0; i < count; i++) {
            places.seal(first + i, content.limit((i + 1) * BLOCK).position(i * BLOCK), sealed);
        }
        BlockLayout.writeFully(base, sealed.flip(), BlockLayout.position(first));
    }

    @Override
    public long size() throws IOException {
        layout();
        return blocks * BLOCK;
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        layout();
        long kept = (size + BLOCK - 1) / BLOCK;
        if (kept < blocks) {
            base.truncate(BlockLayout.position(kept));
            blocks = kept;
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        base.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }

    @Override
    public String toString() {
        return "sealed file";
    }
}

package org.rowan.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.rowan.vault.BlockSeal;

/**
 * The file system {@code sealed:} of H2. A file is reached through it only between {@link #enter} and {@link #leave},
 * since its key cannot travel in a name.
 */
public final class SealedFiles extends FilePathWrapper {
    public static final String SCHEME = "sealed";

    private static final Map<String, Entered> ENTERED = new ConcurrentHashMap<>();
    private static final int BATCH = 256;

    private record Entered(BlockSeal seal, Disk disk, boolean durable) {}

    static {
        FilePath.register(new SealedFiles());
    }

    /** Made by H2, once for each path. */
    public SealedFiles() {}

    /**
     * Lets H2 reach a file.
     *
     * @param durable whether the file must survive a power cut at any moment
     */
    public static void enter(Path file, BlockSeal seal, Disk disk, boolean durable) throws IOException {
        ENTERED.put(key(file), new Entered(seal, disk, durable));
    }

    public static void leave(Path file) throws IOException {
        ENTERED.remove(key(file));
    }

    /** A folder may be reached by several names; H2 settles on the real one. */
    private static String key(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return FilePath.get(folder.toRealPath().resolve(file.getFileName()).toString())
                .toString();
    }

    /** Copies a file block by block under a new name of its own, so that no block of one fits into the other. */
    public static void copy(Path from, Path to, BlockSeal seal, Disk disk) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(
                        to,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                SealedFile opened = new SealedFile(source, seal, false);
                SealedFile copied = new SealedFile(disk.over(target), seal, false)) {
            ByteBuffer batch = ByteBuffer.allocate(BATCH * BlockLayout.BLOCK);
            for (long at = 0; opened.read(batch.clear(), at) > 0; at += batch.limit()) {
                copied.write(batch.flip(), at);
            }
        }
    }

    /**
     * Cuts off what a crash has left half-written behind the part that was promised.
     *
     * @param promised length of the file, in bytes of the disk, when it was last forced
     */
    public static void cutTornEnd(Path file, BlockSeal seal, long promised) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long blocks = BlockLayout.blocks(channel.size());
            for (long block : broken(channel, seal, BlockLayout.blocks(promised), blocks)) {
                channel.truncate(BlockLayout.position(block));
                channel.force(true);
                return;
            }
        }
    }

    /** The blocks of a closed file whose seals are broken, in order. */
    public static List<Long> broken(Path file, BlockSeal seal) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return broken(channel, seal, 0, BlockLayout.blocks(channel.size()));
        }
    }

    private static List<Long> broken(FileChannel channel, BlockSeal seal, long from, long to) throws IOException {
        BlockLayout layout = BlockLayout.read(channel, seal);
        ByteBuffer sealed = ByteBuffer.allocate(BlockLayout.STRIDE);
        ByteBuffer content = ByteBuffer.allocate(BlockLayout.BLOCK);
        List<Long> broken = new ArrayList<>();
        for (long block = from; block < to; block++) {
            BlockLayout.readFully(channel, sealed.clear(), BlockLayout.position(block));
            if (!layout.open(block, sealed.flip(), content.clear())) {
                broken.add(block);
            }
        }
        return broken;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Entered entered = ENTERED.get(getBase().toString());
        if (entered == null) {
            throw new IOException("a sealed file was reached without its key");
        }
        return new SealedFile(entered.disk().over(getBase().open(mode)), entered.seal(), entered.durable());
    }

    @Override
    public long size() {
        return BlockLayout.blocks(super.size()) * BlockLayout.BLOCK;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }
}

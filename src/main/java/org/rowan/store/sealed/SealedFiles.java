package org.rowan.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.rowan.vault.BlockSeal;
import org.rowan.vault.StoreKey;

/**
 * The file system {@code sealed:} of H2. A file is reached through it only between {@link #enter} and {@link #leave},
 * since its key cannot travel in a name.
 */
public final class SealedFiles extends FilePathWrapper {
    public static final String SCHEME = "sealed";

    private static final Map<String, Entered> ENTERED = new ConcurrentHashMap<>();
    private static final int BATCH = 256;

    /** Where the bytes of an entered file come from. */
    private sealed interface Entered {
        BlockSeal seal();
    }

    /** @param opened as H2 has opened it, below the seals; null before */
    private record AtWork(BlockSeal seal, Disk disk, boolean durable, AtomicReference<FileChannel> opened)
            implements Entered {}

    private record LookedAt(BlockSeal seal, Slice slice) implements Entered {}

    static {
        FilePath.register(new SealedFiles());
    }

    /** Made by H2, once for each path. */
    public SealedFiles() {}

    /**
     * Lets H2 reach a file.
     *
     * @param seal is closed when the file is left
     * @param durable whether the file must survive a power cut at any moment
     */
    public static void enter(Path file, BlockSeal seal, Disk disk, boolean durable) throws IOException {
        ENTERED.put(key(file), new AtWork(seal, disk, durable, new AtomicReference<>()));
    }

    /** Lets H2 look at a file, or a part of one, under a name of its own. */
    public static void enter(Path name, BlockSeal seal, Slice slice) throws IOException {
        ENTERED.put(key(name), new LookedAt(seal, slice));
    }

    /**
     * One state of a file that H2 has open; to be called while nobody writes to it.
     *
     * @param promised length of the file, in bytes of the disk, when it was last forced
     */
    public static Frozen freeze(Path file, long promised) throws IOException {
        if (ENTERED.get(key(file)) instanceof AtWork work && work.opened().get() != null) {
            // through the very channel: where a system keeps others out of a file that is open, it keeps out this
            // program too
            return Frozen.of(work.opened().get(), work.seal(), promised);
        }
        throw new IOException("the sealed file is not open");
    }

    public static void leave(Path file) throws IOException {
        Entered left = ENTERED.remove(key(file));
        if (left != null) {
            left.seal().close();
        }
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

    /**
     * The damaged and missing blocks of a closed file, in order; one of H2's twins may be half-written.
     *
     * @param promised length of the file, in bytes of the disk, when it was last forced: what lies behind was never relied on
     * @throws BrokenSeal if not even its beginning is as it was written
     */
    public static List<Long> damaged(Path file, BlockSeal seal, long promised) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long there = Math.min(blocks(promised), blocks(channel.size()));
            List<Long> broken = damaged(broken(channel, seal, 0, there));
            return Stream.concat(
                            broken.stream(),
                            LongStream.range(there, blocks(promised)).boxed())
                    .toList();
        }
    }

    /** How many blocks there are in so many bytes of the disk. */
    public static long blocks(long bytes) {
        return BlockLayout.blocks(bytes);
    }

    private static List<Long> damaged(List<Long> broken) {
        return broken.size() == 1 && SealedFile.isTwin(broken.getFirst()) ? List.of() : broken;
    }

    /** Whether every block of a part of a file is what was written there; one of H2's twins may be half-written. */
    public static boolean isSound(Slice slice, StoreKey key) throws IOException {
        try (FileChannel channel = slice.open();
                BlockSeal seal = key.blockSeal()) {
            return damaged(broken(channel, seal, 0, BlockLayout.blocks(slice.length())))
                    .isEmpty();
        } catch (BrokenSeal e) {
            return false;
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
        return switch (ENTERED.get(getBase().toString())) {
            case null -> throw new IOException("a sealed file was reached without its key");
            case LookedAt at -> new SealedFile(at.slice().open(), at.seal(), false);
            case AtWork work -> {
                FileChannel file = work.disk().over(getBase().open(mode));
                work.opened().set(file);
                yield new SealedFile(file, work.seal(), work.durable());
            }
        };
    }

    private Optional<Slice> slice() {
        return ENTERED.get(getBase().toString()) instanceof LookedAt at ? Optional.of(at.slice()) : Optional.empty();
    }

    @Override
    public long size() {
        return BlockLayout.blocks(slice().map(Slice::length).orElseGet(super::size)) * BlockLayout.BLOCK;
    }

    @Override
    public boolean exists() {
        return slice().isPresent() || super.exists();
    }

    @Override
    public boolean canWrite() {
        return slice().isEmpty() && super.canWrite();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }
}

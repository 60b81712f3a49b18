package org.rowan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.rowan.kernel.Problem;
import org.rowan.vault.StoreKey;

/**
 * The store's head: a small sealed file beside the database that says which change was the last to be promised.
 *
 * <p>H2 opens a database file that was cut short, or emptied, as an older or empty database and says nothing. The
 * database counts its changes; the head holds the count after every commit, so that a database which has fallen behind
 * is noticed. Two places are written in turn, so that a crash in the middle of one leaves the other.
 */
final class Head implements AutoCloseable {
    static final String FILE = "rowan.head";
    /** The head under a store key that is about to become the store's. */
    static final String NEXT = FILE + ".next";

    private static final int PLACE = 512;
    private static final int CONTENT = 6 * Long.BYTES + 1;
    /** As heads were written that knew of no key file. */
    private static final int CONTENT_WITHOUT_KEYS = 5 * Long.BYTES + 1;

    private static final int SEAL = 32;

    /**
     * @param change number of the last change that was reported as saved
     * @param length of the database file on disk, in bytes: when that change was forced, or when it was closed in order
     * @param keys generation of the key file when it was last seen or changed; an older one opens nothing
     * @param closed whether the database was closed in order and not opened since
     */
    record Mark(long change, long length, long keys, boolean closed) {
        Mark open() {
            return new Mark(change, length, keys, false);
        }
    }

    private final FileChannel channel;
    private final StoreKey key;
    private final UUID store;
    private long writes;

    private Head(FileChannel channel, StoreKey key, UUID store) {
        this.channel = channel;
        this.key = key;
        this.store = store;
    }

    static Head create(Path file, StoreKey key, UUID store) throws IOException {
        return new Head(
                FileChannel.open(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
                key,
                store);
    }

    static Head open(Path file, StoreKey key, UUID store) throws IOException {
        try {
            return new Head(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE), key, store);
        } catch (NoSuchFileException e) {
            throw Problem.of(
                    Problem.Kind.STORE,
                    "The store is incomplete: its file rowan.head is missing. Nothing was changed; restore the store from a backup.",
                    e);
        }
    }

    /** The newest mark that is whole and sealed with this store's key, if there is one. */
    Optional<Mark> read() throws IOException {
        Mark newest = null;
        for (int place = 0; place < 2; place++) {
            for (int length : new int[] {CONTENT, CONTENT_WITHOUT_KEYS}) {
                ByteBuffer content = read(place, length);
                if (content != null && content.getLong(0) >= writes) {
                    writes = content.getLong();
                    newest = new Mark(
                            content.getLong(),
                            content.getLong(),
                            length == CONTENT ? content.getLong() : 0,
                            content.get() != 0);
                }
            }
        }
        return Optional.ofNullable(newest);
    }

    private ByteBuffer read(int place, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length + SEAL);
        boolean more = true;
        while (more && buffer.hasRemaining()) {
            more = channel.read(buffer, (long) place * PLACE + buffer.position()) > 0;
        }
        if (buffer.hasRemaining()) {
            return null;
        }
        byte[] content = Arrays.copyOf(buffer.array(), length);
        byte[] seal = Arrays.copyOfRange(buffer.array(), length, length + SEAL);
        if (!MessageDigest.isEqual(seal, key.seal(StoreKey.Purpose.STORE_HEAD, content))) {
            return null;
        }
        ByteBuffer whole = ByteBuffer.wrap(content);
        boolean ours =
                whole.getLong() == store.getMostSignificantBits() && whole.getLong() == store.getLeastSignificantBits();
        return ours ? whole.slice() : null;
    }

    /** Writes a mark and forces it to disk before returning. */
    void write(Mark mark) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(CONTENT)
                .putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits())
                .putLong(++writes)
                .putLong(mark.change)
                .putLong(mark.length)
                .putLong(mark.keys)
                .put((byte) (mark.closed ? 1 : 0));
        ByteBuffer buffer = ByteBuffer.allocate(CONTENT + SEAL)
                .put(content.array())
                .put(key.seal(StoreKey.Purpose.STORE_HEAD, content.array()))
                .flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer, writes % 2 * PLACE + buffer.position());
        }
        channel.force(true);
    }

    @Override
    public void close() {
        Quietly.close(channel);
    }
}

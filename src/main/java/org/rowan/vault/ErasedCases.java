package org.rowan.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rowan.kernel.Problem;

/**
 * The list of erased cases beside a database: a backup from before an erasure still holds the case and its key, so the list
 * is laid against every database that is opened. It names keys, not people or records, and is sealed.
 */
public final class ErasedCases {
    public static final String FILE = "rowan.erased";

    private static final byte[] FORMAT = "Rowan erased 1\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 3 * Long.BYTES;
    private static final int LARGEST = 64 << 20;

    private final Path file;
    private final BlockSeal seal;
    private final byte[] place;

    public ErasedCases(Path folder, ChainKey chain, UUID store) {
        file = folder.resolve(FILE);
        seal = chain.erasedSeal();
        place = ByteBuffer.allocate(FORMAT.length + 2 * Long.BYTES)
                .put(FORMAT)
                .putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits())
                .array();
    }

    /**
     * When which key was destroyed, by the key's name; nothing where there is no list.
     *
     * @throws Problem of kind STORE if the list is not the one that was written
     */
    public Map<UUID, Instant> read() {
        ByteBuffer sealed;
        try {
            if (Files.size(file) > LARGEST) {
                throw damaged();
            }
            sealed = ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.DISK, "The list of erased cases, " + FILE + ", can't be read. Check the folder's rights.", e);
        }
        int length = sealed.remaining() - FORMAT.length - BlockSeal.ADDED;
        if (length < 0 || length % ENTRY != 0) {
            throw damaged();
        }
        byte[] format = new byte[FORMAT.length];
        sealed.get(format);
        ByteBuffer list = ByteBuffer.allocate(length);
        if (!java.util.Arrays.equals(format, FORMAT) || !seal.open(place, sealed, list)) {
            throw damaged();
        }
        list.flip();
        Map<UUID, Instant> erased = new HashMap<>();
        while (list.hasRemaining()) {
            erased.put(new UUID(list.getLong(), list.getLong()), Instant.ofEpochSecond(list.getLong()));
        }
        return erased;
    }

    /** Replaces the list; after a crash the old or the new one is there, whole. */
    public void write(Map<UUID, Instant> erased) {
        ByteBuffer list = ByteBuffer.allocate(erased.size() * ENTRY);
        sorted(erased.entrySet()).forEach(entry -> list.putLong(entry.getKey().getMostSignificantBits())
                .putLong(entry.getKey().getLeastSignificantBits())
                .putLong(entry.getValue().getEpochSecond()));
        ByteBuffer sealed = ByteBuffer.allocate(FORMAT.length + list.capacity() + BlockSeal.ADDED).put(FORMAT);
        seal.seal(place, list.flip(), sealed);
        WholeFile.write(file, sealed.array());
    }

    private static List<Map.Entry<UUID, Instant>> sorted(Collection<Map.Entry<UUID, Instant>> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Map.Entry<UUID, Instant>::getValue).thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static Problem damaged() {
        return Problem.of(
                Problem.Kind.STORE,
                "The list of erased cases, " + FILE + ", is damaged. Nothing was changed; put it back from the newest backup.");
    }

    @Override
    public String toString() {
        return "list of erased cases";
    }
}

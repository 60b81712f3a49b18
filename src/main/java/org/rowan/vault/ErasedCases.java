package org.rowan.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
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
    /** What came with a backup, to be taken over at the next opening; empty where nothing came. */
    public static final String BROUGHT = "restored.erased";

    private static final String ENDING = ".erased";
    private static final byte[] FORMAT = "Rowan erased 1\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 3 * Long.BYTES;
    private static final int LARGEST = 64 << 20;

    private final Path file;
    private final ChainKey chain;
    private final byte[] place;

    /** The list of a store in a folder. */
    public ErasedCases(Path folder, ChainKey chain, UUID store) {
        this(chain, store, folder.resolve(name(store)));
    }

    private ErasedCases(ChainKey chain, UUID store, Path file) {
        this.file = file;
        this.chain = chain;
        place = ByteBuffer.allocate(FORMAT.length + 2 * Long.BYTES)
                .put(FORMAT)
                .putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits())
                .array();
    }

    /** The list that came with a backup into the folder of a store. */
    public static ErasedCases brought(Path folder, ChainKey chain, UUID store) {
        return new ErasedCases(chain, store, folder.resolve(BROUGHT));
    }

    /** The file's name; several stores may have their lists in one folder of backups. */
    public static String name(UUID store) {
        return "rowan-" + store + ENDING;
    }

    /** Whether a file's name is one of a list of erased cases. */
    public static boolean isName(String name) {
        return name.endsWith(ENDING);
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
                    Problem.Kind.DISK,
                    "The list of erased cases, " + file.getFileName() + ", can't be read. Check the folder's rights.",
                    e);
        }
        if (!sealed.hasRemaining() && file.endsWith(BROUGHT)) {
            return Map.of();
        }
        int length = sealed.remaining() - FORMAT.length - BlockSeal.ADDED;
        if (length < 0 || length % ENTRY != 0) {
            throw damaged();
        }
        byte[] format = new byte[FORMAT.length];
        sealed.get(format);
        ByteBuffer list = ByteBuffer.allocate(length);
        try (BlockSeal seal = chain.erasedSeal()) {
            if (!Arrays.equals(format, FORMAT) || !seal.open(place, sealed, list)) {
                throw damaged();
            }
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
        sorted(erased.entrySet())
                .forEach(entry -> list.putLong(entry.getKey().getMostSignificantBits())
                        .putLong(entry.getKey().getLeastSignificantBits())
                        .putLong(entry.getValue().getEpochSecond()));
        ByteBuffer sealed = ByteBuffer.allocate(FORMAT.length + list.capacity() + BlockSeal.ADDED)
                .put(FORMAT);
        try (BlockSeal seal = chain.erasedSeal()) {
            seal.seal(place, list.flip(), sealed);
        }
        WholeFile.write(
                file,
                sealed.array(),
                "The list of erased cases, " + file.getFileName()
                        + ", could not be written. Check that the disk has room and that the folder may be written to.");
    }

    private static List<Map.Entry<UUID, Instant>> sorted(Collection<Map.Entry<UUID, Instant>> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Map.Entry<UUID, Instant>::getValue).thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** The bytes of the list in a folder, to be brought to another; none where there is no list. */
    public static byte[] bytes(Path folder, UUID store) throws IOException {
        Path list = folder.resolve(name(store));
        return Files.exists(list) && Files.size(list) <= LARGEST ? Files.readAllBytes(list) : new byte[0];
    }

    public boolean isThere() {
        return Files.exists(file);
    }

    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private Problem damaged() {
        return Problem.of(
                Problem.Kind.STORE,
                "The list of erased cases, " + file.getFileName()
                        + ", is damaged. Nothing was changed; put it back from the folder of the backups.");
    }

    @Override
    public String toString() {
        return "list of erased cases";
    }
}

package org.rowan.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;

/**
 * What one user has begun and not saved, in a small file beside the store. It is sealed under a key derived from the store key
 * and bound to the store and the user; its name and its length say neither whose it is nor how much was typed.
 */
public final class DraftFile implements AutoCloseable {
    static final String BEGINNING = "rowan.draft.";
    private static final int NAME_BYTES = 12;
    /** Lengths are rounded up to this. */
    private static final int GRAIN = 4096;

    private static final int LARGEST = 64 << 20;

    private final Path file;
    private final byte[] place;
    private final BlockSeal seal;

    DraftFile(Path folder, StoreKey key, UUID store, String user) {
        this.file = folder.resolve(fileName(key, user));
        this.place = ("draft 1 of " + store + " " + user).getBytes(StandardCharsets.UTF_8);
        this.seal = key.sealing(StoreKey.Purpose.DRAFTS);
    }

    private static String fileName(StoreKey key, String user) {
        byte[] name = key.seal(StoreKey.Purpose.DRAFTS, user.getBytes(StandardCharsets.UTF_8));
        return BEGINNING + HexFormat.of().formatHex(name, 0, NAME_BYTES);
    }

    /**
     * What was kept; the caller overwrites it.
     *
     * @throws Problem of kind STORE if it was changed or damaged, DISK if it can't be read
     */
    public Optional<byte[]> read() {
        byte[] sealed;
        try {
            if (Files.size(file) > LARGEST) {
                throw damaged();
            }
            sealed = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Problem.of(Problem.Kind.DISK, "What you had begun and not saved can't be read from the disk.", e);
        }
        byte[] padded = new byte[Math.max(0, sealed.length - BlockSeal.ADDED)];
        try {
            boolean whole = padded.length >= Integer.BYTES
                    && seal.open(place, ByteBuffer.wrap(sealed), ByteBuffer.wrap(padded));
            int length = whole ? ByteBuffer.wrap(padded).getInt() : -1;
            if (length < 0 || length > padded.length - Integer.BYTES) {
                throw damaged();
            }
            return Optional.of(Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private static Problem damaged() {
        return Problem.of(
                Problem.Kind.STORE,
                "What you had begun and not saved is lost: its file was changed or damaged. All that was saved is safe.");
    }

    /**
     * Keeps this and nothing else; whole on disk when it returns.
     *
     * @throws Problem of kind DISK if it can't be written; what was kept before is still there
     */
    public void write(byte[] content) {
        int length = Math.ceilDiv(content.length + Integer.BYTES, GRAIN) * GRAIN;
        byte[] padded = new byte[length];
        ByteBuffer.wrap(padded).putInt(content.length).put(content);
        byte[] sealed = new byte[length + BlockSeal.ADDED];
        seal.seal(place, ByteBuffer.wrap(padded), ByteBuffer.wrap(sealed));
        Arrays.fill(padded, (byte) 0);
        WholeFile.write(
                file,
                sealed,
                "What you have begun could not be kept on the disk: save it. Check that the disk has room.");
    }

    /** Forgets what was kept. */
    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.DISK,
                    "What you had begun is saved, but could not be taken off the disk beside it.",
                    e);
        }
    }

    /** What is left of it, nothing where all of it goes; one that is damaged goes. */
    void revise(Function<byte[], Optional<byte[]>> revision) {
        Optional<byte[]> kept = readable();
        Optional<byte[]> left = kept.flatMap(revision);
        try {
            if (left.isEmpty()) {
                remove();
            } else if (!Arrays.equals(kept.orElseThrow(), left.get())) {
                write(left.get());
            }
        } finally {
            Stream.concat(kept.stream(), left.stream()).forEach(content -> Arrays.fill(content, (byte) 0));
        }
    }

    /** Seals what all users have begun under another store key too, for when that takes the place of the present one. */
    static void turn(Path folder, UUID store, List<User> users, StoreKey old, StoreKey fresh) {
        for (User user : users) {
            try (DraftFile before = new DraftFile(folder, old, store, user.name());
                    DraftFile after = new DraftFile(folder, fresh, store, user.name())) {
                before.readable().ifPresent(content -> {
                    after.write(content);
                    Arrays.fill(content, (byte) 0);
                });
            }
        }
    }

    /** As {@link #read}; nothing where it is damaged. */
    public Optional<byte[]> readable() {
        try {
            return read();
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.STORE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Takes away what belongs to no user of a store: of somebody who was removed, or under a former store key. */
    static void tidy(Path folder, List<User> users, StoreKey key) throws IOException {
        Set<String> wanted =
                users.stream().map(user -> fileName(key, user.name())).collect(Collectors.toSet());
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, BEGINNING + "*")) {
            for (Path draft : found) {
                if (!wanted.contains(draft.getFileName().toString())) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    /** Overwrites the key. */
    @Override
    public void close() {
        seal.close();
    }

    @Override
    public String toString() {
        return "drafts";
    }
}

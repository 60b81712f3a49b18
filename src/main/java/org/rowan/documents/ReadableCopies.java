package org.rowan.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;
import org.rowan.returns.export.SafeFile;

/**
 * The readable copies that other programs are given, each in a folder of its own among the temporary files. Where these are
 * stands in the folder of the store, a note for each user of each computer, so that after a crash the next opening finds them.
 */
public final class ReadableCopies {
    private static final String NOTE = "readable-copies";
    private static final String FOLDER = "rowan-readable-";

    /** Pages of several windows write and wipe at once. */
    private static final Object NOTES = new Object();

    private final Path storeFolder;
    private final Path note;
    private final Removal removal;

    /** Takes a file or an empty folder away. */
    interface Removal {
        /** @throws IOException if it can't, since another program holds it */
        void of(Path path) throws IOException;
    }

    /** @param storeFolder of the store that the documents are in */
    public ReadableCopies(Path storeFolder) {
        this(storeFolder, seat(), Files::delete);
    }

    /** @param seat tells users and computers apart */
    ReadableCopies(Path storeFolder, String seat, Removal removal) {
        this.removal = removal;
        this.storeFolder = storeFolder;
        this.note = storeFolder.resolve(
                NOTE + "-" + UUID.nameUUIDFromBytes(seat.getBytes(StandardCharsets.UTF_8)) + ".txt");
    }

    private static String seat() {
        return String.join(
                "\n",
                Optional.ofNullable(System.getenv("COMPUTERNAME")).orElseGet(ReadableCopies::hostName),
                System.getProperty("user.name"),
                System.getProperty("java.io.tmpdir"));
    }

    private static String hostName() {
        try {
            return Files.readString(Path.of("/etc/machine-id"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Optional.ofNullable(System.getenv("HOSTNAME")).orElse("");
        }
    }

    /** Whether there may be some of this user on this computer. */
    public boolean any() {
        return Files.exists(note, LinkOption.NOFOLLOW_LINKS);
    }

    Path write(String name, byte[] bytes) {
        synchronized (NOTES) {
            // what can't be wiped now stays in the note
            wipe();
            try {
                List<String> folders = new ArrayList<>(any() ? Files.readAllLines(note) : List.of());
                // only its owner may enter it, wherever the file system knows owners
                Path folder = Files.createTempDirectory(FOLDER);
                folders.add(folder.toString());
                SafeFile.writeOver(note, String.join("\n", folders).getBytes(StandardCharsets.UTF_8));
                return SafeFile.writeOnce(folder.resolve(name), bytes);
            } catch (IOException e) {
                throw Problem.of(
                        Problem.Kind.DISK,
                        "The copy could not be written: the disk is full or can't be written to. Nothing was opened.",
                        e);
            }
        }
    }

    /**
     * Overwrites and removes all there are.
     *
     * @return false if one of this user on this computer could not be removed, since another program holds it; the next call
     *     tries again
     */
    public boolean wipe() {
        synchronized (NOTES) {
            try (Stream<Path> notes = Files.list(storeFolder)) {
                notes.filter(other -> other.getFileName().toString().startsWith(NOTE) && !other.equals(note))
                        .forEach(other -> wipeAll(other, false));
            } catch (IOException e) {
                // others' notes can wait; whether the own copies are gone is told below
            }
            return wipeAll(note, true);
        }
    }

    /** Takes out of a note what is gone; of others' notes only what was wiped: what is not here may be on their computers. */
    private boolean wipeAll(Path note, boolean own) {
        if (!Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try {
            List<String> before = Files.readAllLines(note);
            List<String> left =
                    before.stream().filter(line -> !isGone(line, own)).toList();
            if (left.isEmpty()) {
                Files.delete(note);
            } else if (left.size() < before.size()) {
                SafeFile.writeOver(note, String.join("\n", left).getBytes(StandardCharsets.UTF_8));
            }
            return left.isEmpty() || !own;
        } catch (IOException | Problem e) {
            return false;
        }
    }

    private boolean isGone(String line, boolean own) {
        try {
            Path folder = Path.of(line.strip());
            Path name = folder.getFileName();
            Path among = folder.getParent();
            // whoever changes the note must not have anything else removed
            if (name == null || among == null || !name.toString().startsWith(FOLDER)) {
                return own;
            }
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return isWiped(folder);
            }
            return own && Files.isDirectory(among) && Files.notExists(folder, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** One that is held keeps none of the others from being wiped. */
    private boolean isWiped(Path folder) throws IOException {
        try (Stream<Path> copies = Files.walk(folder)) {
            return copies.sorted(Comparator.reverseOrder())
                    .map(this::isWipedAlone)
                    .reduce(true, Boolean::logicalAnd);
        }
    }

    private boolean isWipedAlone(Path copy) {
        try {
            wipe(copy);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void wipe(Path copy) throws IOException {
        if (Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)) {
            long left = Files.size(copy);
            byte[] nothing = new byte[1 << 16];
            try (OutputStream over = Files.newOutputStream(copy, StandardOpenOption.WRITE)) {
                for (; left > 0; left -= nothing.length) {
                    over.write(nothing, 0, (int) Math.min(left, nothing.length));
                }
            }
        }
        removal.of(copy);
    }

    @Override
    public String toString() {
        return "readable copies";
    }
}

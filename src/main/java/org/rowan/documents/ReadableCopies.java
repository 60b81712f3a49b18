package org.rowan.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;
import org.rowan.returns.export.SafeFile;

/**
 * The readable copies that other programs are given, in a folder of their own among the temporary files. Where that is stands in
 * the folder of the store, so that after a crash the next opening finds it.
 */
public final class ReadableCopies {
    private static final String NOTE = "readable-copies.txt";
    private static final String FOLDER = "rowan-readable-";

    private final Path note;

    /** @param storeFolder of the store that the documents are in */
    public ReadableCopies(Path storeFolder) {
        this.note = storeFolder.resolve(NOTE);
    }

    /** Whether there may be some. */
    public boolean any() {
        return Files.exists(note, LinkOption.NOFOLLOW_LINKS);
    }

    Path write(String name, byte[] bytes) {
        wipe();
        try {
            // only its owner may enter it, wherever the file system knows owners
            Path folder = Files.createTempDirectory(FOLDER);
            SafeFile.writeOver(note, folder.toString().getBytes(StandardCharsets.UTF_8));
            return SafeFile.writeOnce(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.DISK,
                    "The copy could not be written: the disk is full or can't be written to. Nothing was opened.",
                    e);
        }
    }

    /**
     * Overwrites and removes all there are.
     *
     * @return false if one could not be removed, since another program holds it; the next call tries again
     */
    public boolean wipe() {
        if (!any()) {
            return true;
        }
        try {
            Path folder = Path.of(Files.readString(note, StandardCharsets.UTF_8).strip());
            Path name = folder.getFileName();
            // whoever changes the note must not have anything else removed
            if (name != null
                    && name.toString().startsWith(FOLDER)
                    && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                for (Path copy : list(folder)) {
                    wipe(copy);
                }
                Files.delete(folder);
            }
            Files.delete(note);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> copies = Files.list(folder)) {
            return copies.toList();
        }
    }

    private static void wipe(Path copy) throws IOException {
        if (Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)) {
            long left = Files.size(copy);
            byte[] nothing = new byte[1 << 16];
            try (OutputStream over = Files.newOutputStream(copy, StandardOpenOption.WRITE)) {
                for (; left > 0; left -= nothing.length) {
                    over.write(nothing, 0, (int) Math.min(left, nothing.length));
                }
            }
        }
        Files.delete(copy);
    }

    @Override
    public String toString() {
        return "readable copies";
    }
}

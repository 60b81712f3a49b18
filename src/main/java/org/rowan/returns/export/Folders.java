package org.rowan.returns.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rowan.kernel.Problem;

/** Folders into which something is written that leaves Rowan. */
public final class Folders {
    private Folders() {}

    /** @throws Problem of kind CALL if there is no such folder */
    public static void require(Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            throw Problem.of(
                    Problem.Kind.CALL, "There is no such folder. Nothing was written. Choose one that is there.");
        }
    }

    /**
     * The folder, made where it is not there yet.
     *
     * @throws Problem of kind DISK if it cannot be made
     */
    public static Path existing(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.DISK, "The folder for the return can't be made. Check its path and rights.", e);
        }
    }
}

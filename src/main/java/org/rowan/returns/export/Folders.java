package org.rowan.returns.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rowan.kernel.Problem;

/** Folders into which a return is written. */
public final class Folders {
    private Folders() {}

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

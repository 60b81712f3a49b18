package org.rowan.returns.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rowan.kernel.Problem;

/** What it means that a file that was named could not be read. */
final class Unreadable {
    private Unreadable() {}

    /** A problem of kind CALL where there is no such file, else of kind DISK. */
    static Problem of(Path file, IOException cause) {
        return Files.isRegularFile(file)
                ? Problem.of(Problem.Kind.DISK, "The file %s could not be read.".formatted(file.getFileName()), cause)
                : Problem.of(
                        Problem.Kind.CALL,
                        "There is no file %s. Check its name and path.".formatted(file.getFileName()),
                        cause);
    }
}

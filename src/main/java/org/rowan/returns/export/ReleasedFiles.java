package org.rowan.returns.export;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rowan.disclosure.Release;
import org.rowan.kernel.Problem;

/** Reads whatever figures were published in: packages, a {@code return.csv} out of one, lists of facts. */
public final class ReleasedFiles {
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private ReleasedFiles() {}

    /**
     * What a file shows.
     *
     * @param k the smallest number that was meant to be shown, where the file does not say it
     * @throws Problem of kind INPUT if it is none of these, of kind DISK if it cannot be read
     */
    public static List<Release> read(Path file, int k) {
        if (PackageReader.isPackage(file)) {
            return List.of(PackageReader.read(file));
        }
        try {
            if (Files.size(file) <= MOST_BYTES) {
                String text = Files.readString(file).replace("\r\n", "\n");
                if (FactsCsv.is(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                    return FactsCsv.read(text.startsWith("\uFEFF") ? text.substring(1) : text, k);
                }
            }
        } catch (MalformedInputException e) {
            throw Problem.of(
                    Problem.Kind.INPUT, "The file %s is not written in UTF-8.".formatted(file.getFileName()), e);
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        }
        return List.of(PackageReader.read(file));
    }
}

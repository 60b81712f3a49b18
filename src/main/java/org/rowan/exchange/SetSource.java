package org.rowan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rowan.kernel.Problem;

/** Where the files of a set lie: a folder, a zip of one that is read in place, or memory where they were made here. */
sealed interface SetSource extends AutoCloseable permits FolderSource, ZipSource, ComposedSet.Source {
    /** What file managers put beside the files of a folder; no part of a set. */
    Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /**
     * Opens a folder or a zip.
     *
     * @throws Problem of kind CALL if there is neither, of kind DISK if it cannot be read
     * @throws SetRefused if it is a zip that cannot be opened
     */
    static SetSource open(Path path) throws SetRefused {
        if (Files.isDirectory(path)) {
            return FolderSource.open(path);
        }
        if (Files.isRegularFile(path)) {
            return ZipSource.open(path);
        }
        throw Problem.of(
                Problem.Kind.CALL,
                "There is no exchange set at the place that was named. Name a folder of CSV files, or a zip of one.");
    }

    /** What the set is called in a fault that concerns all of it. */
    String name();

    /** The names of the files as a set has them, without a folder before them. */
    List<String> files();

    /** What is at fault before any file is opened; nothing is read if there is something. */
    List<Fault> faults();

    InputStream open(String file) throws IOException;

    @Override
    void close();
}

package org.rowan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;

/** A set in a folder. */
record FolderSource(Path folder, List<String> files) implements SetSource {
    static FolderSource open(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return new FolderSource(
                    folder,
                    entries.map(FolderSource::nameOf)
                            .filter(file -> !LITTER.contains(file))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw Problem.of(
                    Problem.Kind.DISK,
                    "The folder cannot be read. Nothing was changed. Check that you may open it, and try again.",
                    e);
        }
    }

    private static String nameOf(Path entry) {
        return entry.getFileName() + (Files.isDirectory(entry) ? "/" : "");
    }

    @Override
    public String name() {
        return folder.getFileName() == null ? "" : folder.getFileName().toString();
    }

    @Override
    public List<Fault> faults() {
        return List.of();
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }

    @Override
    public void close() {
        // nothing is held open between two files
    }
}

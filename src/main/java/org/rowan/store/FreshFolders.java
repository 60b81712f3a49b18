package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders that were made for a store, to be taken away again if nothing comes of it.
 *
 * @param made the lowest first
 */
record FreshFolders(List<Path> made) {
    /** Makes a folder and those above it, as far as they are not there. */
    static FreshFolders upTo(Path folder) throws IOException {
        FreshFolders fresh =
                new FreshFolders(Stream.iterate(folder, path -> path != null && Files.notExists(path), Path::getParent)
                        .toList());
        Files.createDirectories(folder);
        if (!fresh.made.isEmpty()) {
            OwnerOnly.protect(folder);
        }
        return fresh;
    }

    void remove() {
        for (Path folder : made) {
            Quietly.close(() -> {
                Files.deleteIfExists(folder.resolve(StoreLock.FILE));
                Files.deleteIfExists(folder);
            });
        }
    }
}

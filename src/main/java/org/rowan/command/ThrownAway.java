package org.rowan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder for the time of a command: gone when the command ends, however it ends, Ctrl C included. */
final class ThrownAway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ThrownAway.class);
    /** Somebody may still be writing while the program is being stopped. */
    private static final int ATTEMPTS = 5;

    private final Path path;
    private final Thread atTheEnd = new Thread(this::stop, "throwing the demo away");
    private volatile Store store;
    private volatile Path kept;

    private ThrownAway(Path path) {
        this.path = path;
    }

    /** Makes a folder among the temporary ones, for its owner only. */
    static ThrownAway begin(String prefix) throws IOException {
        ThrownAway folder = new ThrownAway(Files.createTempDirectory(prefix));
        Runtime.getRuntime().addShutdownHook(folder.atTheEnd);
        return folder;
    }

    Path path() {
        return path;
    }

    /** A store in it, to be closed before its files go when the program is stopped. */
    void closeFirst(Store inside) {
        store = inside;
    }

    /** A folder in it that stays. */
    void keep(Path folder) {
        kept = folder;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException stopping) {
            return;
        }
        remove();
    }

    private void stop() {
        Store open = store;
        if (open != null) {
            open.close();
        }
        remove();
    }

    private void remove() {
        for (int attempt = 1; Files.exists(path); attempt++) {
            try {
                removeOnce();
                return;
            } catch (IOException | UncheckedIOException e) {
                if (attempt == ATTEMPTS) {
                    LOG.warn(
                            "the demo's folder could not be taken away: {}",
                            e.getClass().getName());
                    return;
                }
            }
        }
    }

    private void removeOnce() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(path)) {
            files = all.filter(file -> kept == null || !(file.startsWith(kept) || kept.startsWith(file)))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}

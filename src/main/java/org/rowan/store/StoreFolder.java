package org.rowan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;
import org.rowan.vault.Vault;

/** The files of a store and where they are. */
record StoreFolder(Path path) {
    private static final String DATABASE = "rowan";
    private static final String STAGING = "staging";
    private static final String ENDING = ".mv.db";
    private static final byte[] MAGIC = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private static final String URL = "jdbc:h2:file:%s;CIPHER=AES;WRITE_DELAY=%d;CACHE_SIZE=131072"
            + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    StoreFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        if (this.path.toString().contains(";")) {
            throw Problem.of(
                    Problem.Kind.CALL, "A store's folder may not have a semicolon in its path. Choose another.");
        }
    }

    Path databaseFile() {
        return path.resolve(DATABASE + ENDING);
    }

    String url() {
        return urlOfANewOne() + ";IFEXISTS=TRUE";
    }

    /**
     * Durable at commit: without {@code WRITE_DELAY=0} H2 loses commits that it has acknowledged. Space is not reused: the
     * first changes after an orderly close would go into holes of the file, and a crash before it has grown again would
     * open an older version.
     */
    String urlOfANewOne() {
        return URL.formatted(path.resolve(DATABASE), 0) + ";REUSE_SPACE=FALSE";
    }

    /** A copy that is thrown away unless it is whole at the end need not be durable at each commit. */
    String stagingUrl() {
        return URL.formatted(path.resolve(STAGING), 500) + ";IFEXISTS=TRUE";
    }

    /** Whether the file can be a database of this kind at all; H2 would make an empty one of an empty file. */
    void requireDatabase() throws IOException {
        byte[] start = new byte[MAGIC.length];
        try (var in = Files.newInputStream(databaseFile())) {
            if (in.readNBytes(start, 0, start.length) == start.length && Arrays.equals(start, MAGIC)) {
                return;
            }
        } catch (NoSuchFileException e) {
            throw StoreProblems.damaged();
        }
        throw StoreProblems.damaged();
    }

    void copyToStaging() throws IOException {
        Files.copy(databaseFile(), staging(), StandardCopyOption.REPLACE_EXISTING);
    }

    void putStagingInPlace() throws IOException {
        try (FileChannel channel = FileChannel.open(staging(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(staging(), databaseFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /** Forces the folder's own entries to disk where the system knows such a thing (Windows does it by itself). */
    void forceFolder() throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    void removeStaging() throws IOException {
        Files.deleteIfExists(staging());
    }

    boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Takes away the files of a store whose creation failed half-way; whatever else is in the folder stays. */
    void removeEverything() {
        for (Path file : List.of(
                path.resolve(Vault.FILE), path.resolve(Head.FILE), path.resolve(StoreLock.FILE), databaseFile())) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                StoreProblems.log("tidying up", e);
            }
        }
    }

    private Path staging() {
        return path.resolve(STAGING + ENDING);
    }
}

package org.rowan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rowan.kernel.Problem;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.vault.BlockSeal;
import org.rowan.vault.ErasedCases;
import org.rowan.vault.StoreKey;
import org.rowan.vault.Vault;

/** The files of a store and where they are. */
record StoreFolder(Path path) {
    static final String DATABASE = "rowan" + DatabaseFile.ENDING;
    private static final String ROTATED = "rotated" + DatabaseFile.ENDING;
    /** A file to be opened from a file browser; whoever does so means the store beside it. */
    static final String OPENER = "Open with Rowan.rowan";

    private static final String STAGING = "staging" + DatabaseFile.ENDING;

    /** Everything that belongs to one store, or to a change of it that has not come to its end. */
    private static final List<String> FILES = List.of(
            Vault.FILE,
            Vault.FILE + ".new",
            Vault.FILE + ".next",
            Head.FILE,
            Head.NEXT,
            DATABASE,
            ROTATED,
            STAGING,
            RestoredNote.FILE,
            ErasedCases.BROUGHT,
            Vault.ATTEMPTS);

    StoreFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        if (this.path.toString().contains(";")) {
            throw Problem.of(
                    Problem.Kind.CALL, "A store's folder may not have a semicolon in its path. Choose another.");
        }
    }

    Path databaseFile() {
        return path.resolve(DATABASE);
    }

    Path headFile() {
        return path.resolve(Head.FILE);
    }

    Path nextHeadFile() {
        return path.resolve(Head.NEXT);
    }

    DatabaseFile database() {
        return new DatabaseFile(databaseFile(), DatabaseFile.Kind.KEPT);
    }

    DatabaseFile newDatabase() {
        return new DatabaseFile(databaseFile(), DatabaseFile.Kind.NEW);
    }

    DatabaseFile staging() {
        return new DatabaseFile(path.resolve(STAGING), DatabaseFile.Kind.STAGING);
    }

    /** What may be promised once the database has been forced to disk, or closed. */
    Head.Mark mark(long changes, long keys, boolean closed) throws IOException {
        return new Head.Mark(changes, Files.size(databaseFile()), keys, closed);
    }

    /**
     * Makes a closed database ready for H2, which would open one that was cut short as an older one and say nothing.
     *
     * @param mark what was last promised of it
     * @throws Problem of kind STORE if it is not whole
     */
    void prepare(Head.Mark mark, StoreKey key) throws IOException {
        if (!Files.exists(databaseFile()) || (mark.closed() && Files.size(databaseFile()) != mark.length())) {
            throw StoreProblems.damaged();
        }
        if (!mark.closed()) {
            try (BlockSeal seal = key.blockSeal()) {
                SealedFiles.cutTornEnd(databaseFile(), seal, mark.length());
            }
        }
    }

    void force(DatabaseFile file) throws IOException {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    void putStagingInPlace() throws IOException {
        force(staging());
        Files.move(
                staging().path(), databaseFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /** Forces the folder's own entries to disk where the system knows such a thing (Windows does it by itself). */
    void forceFolder() throws IOException {
        forceFolder(path);
    }

    static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** The database under a store key that is about to become the store's. */
    DatabaseFile rotated() {
        return new DatabaseFile(path.resolve(ROTATED), DatabaseFile.Kind.STAGING);
    }

    /** Puts a database and a head in place whose key the key file names by now. May be done again after a crash. */
    void finishRotation() throws IOException {
        if (Files.exists(rotated().path())) {
            Files.move(
                    rotated().path(),
                    databaseFile(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        }
        Files.move(nextHeadFile(), headFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /** Puts the file that opens the store, unless it is there. A store without it is as good as one with it. */
    void putOpener() {
        try {
            if (Files.notExists(path.resolve(OPENER))) {
                Files.writeString(
                        path.resolve(OPENER),
                        "Opens the store in this folder. There is nothing in this file: it may be renamed, or taken away.\n");
            }
        } catch (IOException e) {
            StoreProblems.log("putting the file that opens the store", e);
        }
    }

    boolean isRotationPending() {
        return Files.exists(nextHeadFile());
    }

    void discardRotation() throws IOException {
        Files.deleteIfExists(rotated().path());
        Files.deleteIfExists(nextHeadFile());
    }

    void removeStaging() throws IOException {
        Files.deleteIfExists(staging().path());
    }

    /** Whether any of the files is there without which there is no store. */
    boolean isOccupied() {
        return FILES.stream().map(path::resolve).anyMatch(Files::exists);
    }

    /** The files of a store that are there, with what its users have begun and not saved. */
    List<Path> storeFiles() throws IOException {
        List<Path> there = new ArrayList<>(
                FILES.stream().map(path::resolve).filter(Files::exists).toList());
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(path, Vault.DRAFTS + "*")) {
            drafts.forEach(there::add);
        }
        return there;
    }

    /** Whether there is a store, or what is left of one, or nothing at all. */
    boolean isForStore() throws IOException {
        if (!Files.exists(path) || isOccupied()) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .allMatch(name -> Restoring.isOurs(name)
                            || ErasedCases.isName(name)
                            || name.equals(OPENER)
                            || name.startsWith(Vault.DRAFTS)
                            || name.equals(StoreLock.FILE)
                            || name.equals(Stores.BELL)
                            || name.equals(BeforeUpdate.FOLDER));
        }
    }

    /**
     * Makes it, and those above it.
     *
     * @throws Problem of kind CALL where that can't be, with the folder or file above it that is in the way
     */
    void make() {
        try {
            Files.createDirectories(path);
            OwnerOnly.protect(path);
        } catch (IOException e) {
            Path there = path;
            while (Files.notExists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            String why = Files.isDirectory(there)
                    ? there + " can't be written to. Check its rights, or name another folder"
                    : there + " is a file. Name another folder";
            throw Problem.of(
                    Problem.Kind.CALL,
                    "No folder can be made at " + path + ": " + why + " for the new store; nothing was changed.",
                    e);
        }
    }

    /** Whether nothing is in it but, where making a store was cut off, the lock of that. */
    boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.allMatch(entry -> entry.endsWith(StoreLock.FILE));
        }
    }

    /** Takes away the files of a store whose creation failed half-way; whatever else is in the folder stays. */
    void removeEverything() {
        for (Path file : List.of(
                path.resolve(Vault.FILE),
                path.resolve(Vault.FILE + ".new"),
                path.resolve(Head.FILE),
                path.resolve(StoreLock.FILE),
                path.resolve(OPENER),
                databaseFile())) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                StoreProblems.log("tidying up", e);
            }
        }
    }
}

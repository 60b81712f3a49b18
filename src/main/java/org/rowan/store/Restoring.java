package org.rowan.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rowan.vault.ErasedCases;
import org.rowan.vault.Vault;

/**
 * The way of a store out of a backup into a folder. It is written beside what is there, checked, made ready in one step, and
 * then changes places with it: file by file, so that the folder stays locked meanwhile, and in an order in which a crash at
 * any moment is completed by the next opening.
 */
final class Restoring {
    private static final String READY = "restored-";
    private static final String PART = "restored.part";
    private static final String REPLACED = "replaced-";
    /** The key file last: without it the folder is no store yet. */
    private static final List<String> FRESH =
            List.of(StoreFolder.DATABASE, Head.FILE, RestoredNote.FILE, ErasedCases.BROUGHT, Vault.FILE);

    private final StoreFolder folder;

    Restoring(StoreFolder folder) {
        this.folder = folder;
    }

    /** Whether a store stands ready to change places with what is in the folder. */
    static boolean isReady(Path folder) {
        try {
            return Files.isDirectory(folder) && ready(folder).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a name in a store's folder is one that restoring gives. */
    static boolean isOurs(String name) {
        return name.startsWith(READY) || name.startsWith(REPLACED) || name.equals(PART);
    }

    /** When a folder was put aside, if it is one that a restored store has replaced. */
    static Optional<Instant> replacedAt(Path at) {
        String name = at.getFileName().toString();
        return name.startsWith(REPLACED) && Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)
                ? BackupWriter.momentNamed(name.substring(REPLACED.length()))
                : Optional.empty();
    }

    /** An empty folder for what comes out of the backup. */
    StoreFolder begin() throws IOException {
        discard();
        Path part = Files.createDirectory(folder.path().resolve(PART));
        OwnerOnly.protect(part);
        return new StoreFolder(part);
    }

    /** Takes away what did not get ready. */
    void discard() throws IOException {
        Path part = folder.path().resolve(PART);
        if (Files.exists(part)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(part);
        }
    }

    /**
     * From now on the restored store is the folder's.
     *
     * @param named the day and time by which what it replaces can be found
     */
    void ready(String named) throws IOException {
        StoreFolder.forceFolder(folder.path().resolve(PART));
        Files.move(folder.path().resolve(PART), folder.path().resolve(READY + named), StandardCopyOption.ATOMIC_MOVE);
        folder.forceFolder();
    }

    /**
     * Lets a store that stands ready change places with what is there. May be done again after a crash.
     *
     * @return where the files are that it has replaced; nothing where none stood ready or none were there
     */
    Optional<Path> finish() throws IOException {
        Path ready = ready(folder.path()).orElse(null);
        if (ready == null) {
            return Optional.empty();
        }
        Path replaced =
                folder.path().resolve(REPLACED + ready.getFileName().toString().substring(READY.length()));
        boolean begun = FRESH.stream().anyMatch(file -> Files.notExists(ready.resolve(file)));
        if (!begun) {
            setAside(replaced);
        }
        for (String file : FRESH) {
            moveIfThere(ready.resolve(file), folder.path().resolve(file));
        }
        folder.forceFolder();
        Files.delete(ready);
        return Files.exists(replaced) ? Optional.of(replaced) : Optional.empty();
    }

    private void setAside(Path replaced) throws IOException {
        List<Path> there = folder.storeFiles();
        if (there.isEmpty()) {
            return;
        }
        Files.createDirectories(replaced);
        OwnerOnly.protect(replaced);
        for (Path file : there) {
            moveIfThere(file, replaced.resolve(file.getFileName()));
        }
        StoreFolder.forceFolder(replaced);
        folder.forceFolder();
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Optional<Path> ready(Path folder) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Restoring::isReadyStore)) {
            for (Path at : found) {
                return Optional.of(at);
            }
            return Optional.empty();
        }
    }

    /** Whatever else begins like one is somebody else's, and stays. */
    private static boolean isReadyStore(Path at) throws IOException {
        String name = at.getFileName().toString();
        if (!name.startsWith(READY)
                || BackupWriter.momentNamed(name.substring(READY.length())).isEmpty()
                || !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(at)) {
            for (Path file : files) {
                if (!FRESH.contains(file.getFileName().toString())) {
                    return false;
                }
            }
        }
        return true;
    }
}

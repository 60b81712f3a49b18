package org.rowan.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.rowan.kernel.London;
import org.rowan.vault.ErasedCases;

/**
 * Older copies of a store in its own folder: what a restored store has replaced, and the backups that were made before
 * updates. They hold what was erased since, so they are told of it, and after a year they are taken away.
 */
final class OlderCopies {
    /** Neither backups nor copies outlive their purpose, nor for ever what was erased from the store since. */
    private static final Period KEPT = Period.ofYears(1);

    private final Path folder;

    OlderCopies(StoreFolder folder) {
        this.folder = folder.path();
    }

    /** Whether what was made at a moment has run out. */
    static boolean hasRunOut(Instant made, Instant now) {
        return !ZonedDateTime.ofInstant(made, London.ZONE)
                .plus(KEPT)
                .toInstant()
                .isAfter(now);
    }

    /** The folders in which they lie. */
    List<Path> folders() throws IOException {
        List<Path> folders = replaced();
        Path backups = folder.resolve(BeforeUpdate.FOLDER);
        if (Files.isDirectory(backups, LinkOption.NOFOLLOW_LINKS)) {
            folders.add(backups);
        }
        return folders;
    }

    /**
     * Takes away those that have run out, and nothing else that somebody has put beside them.
     *
     * @return how many
     */
    int takeAwayOld(Instant now) throws IOException {
        int gone = 0;
        for (Path at : folders()) {
            if (at.endsWith(BeforeUpdate.FOLDER)) {
                gone += takeAwayOldBackups(at, now);
            } else if (hasRunOut(Restoring.replacedAt(at).orElseThrow(), now)) {
                takeAway(new StoreFolder(at));
                gone++;
            }
        }
        return gone;
    }

    private List<Path> replaced() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path at : all) {
                if (Restoring.replacedAt(at).isPresent()) {
                    found.add(at);
                }
            }
        }
        return found;
    }

    private static int takeAwayOldBackups(Path backups, Instant now) throws IOException {
        int gone = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(backups, "*" + BackupWriter.ENDING)) {
            for (Path file : files) {
                if (BackupHeader.of(file)
                        .filter(header -> hasRunOut(header.made(), now))
                        .isPresent()) {
                    Files.delete(file);
                    gone++;
                }
            }
        }
        return gone;
    }

    private static boolean isErasedList(Path file) {
        return ErasedCases.isName(file.getFileName().toString());
    }

    private static void takeAway(StoreFolder copy) throws IOException {
        List<Path> files = copy.storeFiles();
        files.add(copy.path().resolve(StoreLock.FILE));
        files.add(copy.path().resolve(StoreFolder.OPENER));
        try (DirectoryStream<Path> lists = Files.newDirectoryStream(copy.path(), OlderCopies::isErasedList)) {
            lists.forEach(files::add);
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(copy.path())) {
            if (!left.iterator().hasNext()) {
                Files.delete(copy.path());
            }
        }
    }
}

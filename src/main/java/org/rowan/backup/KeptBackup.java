package org.rowan.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rowan.kernel.London;
import org.rowan.store.BackupHeader;

/**
 * A backup in its folder, by what its name and beginning say; whether it is whole is another question.
 *
 * @param made when
 */
public record KeptBackup(Path file, Instant made) {
    private static final String FILES = "rowan-*.backup";

    /** The backups of one store in a folder, which may hold those of others; none where it can't be read. */
    static List<KeptBackup> of(UUID store, Path folder) {
        List<KeptBackup> kept = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return kept;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FILES)) {
            for (Path file : files) {
                BackupHeader.of(file)
                        .filter(header -> header.store().equals(store))
                        .ifPresent(header -> kept.add(new KeptBackup(file, header.made())));
            }
        } catch (IOException e) {
            return kept;
        }
        return kept;
    }

    /** The day in London. */
    public LocalDate day() {
        return LocalDate.ofInstant(made, London.ZONE);
    }

    @Override
    public String toString() {
        return "backup of " + day();
    }
}

package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.sealed.BrokenSeal;
import org.rowan.store.sealed.Disk;
import org.rowan.vault.Vault;

/** Makes a backup that has been read back, or none. */
final class BackupMaking {
    private BackupMaking() {}

    /**
     * Where a backup goes.
     *
     * @param givenUp whether nobody waits for it any more
     */
    record Place(Path folder, Disk disk, BooleanSupplier givenUp) {}

    static Backup write(BackupWriter.Snapshot snapshot, Place place, Vault.Opened keys, Progress progress) {
        Path file;
        try {
            file = new BackupWriter(snapshot, place.disk(), place.givenUp()).into(place.folder(), progress);
        } catch (BrokenSeal e) {
            throw StoreProblems.of("making a backup", e);
        } catch (IOException e) {
            StoreProblems.log("writing a backup", e);
            throw notWritten(e);
        }
        try {
            return readBack(file, keys, progress);
        } catch (RuntimeException e) {
            Quietly.close(() -> Files.deleteIfExists(file));
            throw e;
        }
    }

    private static Backup readBack(Path file, Vault.Opened keys, Progress progress) {
        BackupCheck.Looked looked;
        try (BackupReader reader = BackupReader.open(file)) {
            looked = BackupCheck.look(reader, keys, progress);
        } catch (Problem e) {
            throw notReadBack(e);
        }
        return looked.requireAudit().backup(file);
    }

    private static Problem notWritten(IOException cause) {
        return Problem.of(
                Problem.Kind.DISK,
                "The backup could not be written: its folder can't be reached, is full, or may not be written to. Nothing was left there and the store is safe; check the folder, or choose another.",
                cause);
    }

    private static Problem notReadBack(RuntimeException cause) {
        return Problem.of(
                Problem.Kind.DISK,
                "The backup was written, but what was read back is not the same. It was taken away again and the store is safe; check the disk of the backup folder, or choose another.",
                cause);
    }
}

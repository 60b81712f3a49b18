package org.rowan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.rowan.kernel.Progress;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.vault.Vault;

/** The backup that is made of an older store before it is brought up to date, in a folder of the store's own. */
final class BeforeUpdate {
    static final String FOLDER = "before-update";

    private final StoreFolder folder;
    private final Database database;
    private final Vault.Opened keys;

    BeforeUpdate(StoreFolder folder, Database database, Vault.Opened keys) {
        this.folder = folder;
        this.database = database;
        this.keys = keys;
    }

    /** @throws org.rowan.kernel.Problem of kind DISK if it can't be made; the store is then left as it is */
    void backUp(long changes, Instant now) throws IOException {
        Path place = folder.path().resolve(FOLDER);
        BackupWriter.Snapshot snapshot = new BackupWriter.Snapshot(
                keys.storeId(),
                now,
                keys.key(),
                Files.readAllBytes(folder.path().resolve(Vault.FILE)),
                new BackupAbout(changes, database.auditEnd()),
                SealedFiles.freeze(folder.databaseFile(), Files.size(folder.databaseFile())));
        BackupMaking.write(
                snapshot, new BackupMaking.Place(place, database.disk(), () -> false), keys, Progress.SILENT);
    }
}

package org.rowan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.kernel.Right;
import org.rowan.vault.Vault;
import org.rowan.vault.WayIn;

/** Looks at backups, and puts them in the place of stores. */
public final class Restores {
    private final Supplier<Database> database;
    private final Vault vault;
    private final Clock clock;

    Restores(Supplier<Database> database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Reads a backup from its first byte to the last entry of its audit, and changes nothing.
     *
     * @param way a passphrase, or the recovery key, of the moment at which it was made
     * @throws Problem of kind PASSPHRASE if that does not open it, STORE if anything of it is not as it was written, CALL if
     *     there is no such file, DISK if it can't be read
     */
    public Backup verify(Path backup, WayIn way, Progress progress) {
        try (BackupReader reader = BackupReader.open(backup)) {
            Vault.Opened keys = vault.openCopy(reader.keyFile(), way);
            try {
                return BackupCheck.look(reader, keys, progress).requireAudit().backup(backup);
            } finally {
                keys.key().close();
            }
        }
    }

    /**
     * Verifies a backup, writes the store in it beside what is in a folder, checks that too, and lets them change places.
     *
     * @param place the folder of the store; it is made where it is not there
     * @throws Problem as {@link #verify}, and of kind NO_RIGHT if something would be replaced and who restores may not, CALL
     *     if the folder holds other things than a store, REFUSED if the backup has run out, STORE if the store is open, DISK if
     *     it can't be written; what was there is as it was
     */
    public Restored restore(Path backup, WayIn way, Path place, Progress progress) {
        return restore(backup, way, place, false, progress);
    }

    /**
     * As {@link #restore(Path, WayIn, Path, Progress)}.
     *
     * @param evenIfRunOut whether a backup that is older than a year may be restored too, although cases that were erased since
     *     come back with it
     */
    public Restored restore(Path backup, WayIn way, Path place, boolean evenIfRunOut, Progress progress) {
        StoreFolder folder = new StoreFolder(place);
        try (BackupReader reader = BackupReader.open(backup)) {
            Vault.Opened keys = vault.openCopy(reader.keyFile(), way);
            try {
                requireFits(folder, keys, way);
                BackupCheck.Looked looked =
                        BackupCheck.look(reader, keys, progress).requireAudit();
                if (!evenIfRunOut) {
                    requireNotRunOut(looked.header().made());
                }
                BackupCheck.requireErasedList(reader, keys);
                Extraction extraction =
                        new Extraction(reader, keys, looked, database.get().disk());
                return new Restored(looked.backup(backup), changePlaces(folder, extraction, progress));
            } finally {
                keys.key().close();
            }
        } catch (IOException e) {
            StoreProblems.log("restoring a backup", e);
            throw Problem.of(
                    Problem.Kind.DISK,
                    "The backup could not be restored: the folder can't be reached, has no room, or may not be written to. What was there is as it was, and so is the backup; check the folder, or choose another.",
                    e);
        }
    }

    private void requireNotRunOut(Instant made) {
        if (OlderCopies.hasRunOut(made, clock.instant())) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    "This backup was made on " + London.words(made)
                            + ": after a year a backup is not restored any more, since cases that were erased meanwhile would come back with it. Nothing was changed; choose a later one. Where there is none, rowan restore --even-if-run-out restores it.");
        }
    }

    private Optional<Path> changePlaces(StoreFolder folder, Extraction extraction, Progress progress)
            throws IOException {
        FreshFolders made = FreshFolders.upTo(folder.path());
        StoreLock lock = null;
        boolean ready = false;
        try {
            lock = StoreLock.take(folder.path(), clock.instant());
            Restoring restoring = new Restoring(folder);
            restoring.finish();
            makeReady(restoring, extraction, progress);
            ready = true;
            return restoring.finish();
        } finally {
            Quietly.close(lock);
            if (!ready) {
                made.remove();
            }
        }
    }

    private void makeReady(Restoring restoring, Extraction extraction, Progress progress) throws IOException {
        try {
            extraction.into(restoring.begin(), clock.instant(), progress);
            restoring.ready(BackupWriter.named(clock.instant()));
        } catch (IOException | RuntimeException e) {
            Quietly.close(restoring::discard);
            throw e;
        }
    }

    /** Before anything is read at length. */
    private void requireFits(StoreFolder folder, Vault.Opened keys, WayIn way) throws IOException {
        if (!folder.isForStore()) {
            throw Problem.of(
                    Problem.Kind.CALL,
                    "This folder holds other things than a store. Choose the folder of the store, or an empty one; nothing was changed.");
        }
        if (folder.isOccupied()) {
            StoreLock.take(folder.path(), clock.instant()).close();
            Store.require(keys.user(), Right.KEEP_BACKUPS);
            requireRightNow(folder, keys, way);
        }
    }

    /**
     * Who may put a store in the place of another is said by the one that is there: a backup of a store of one's own, or from
     * when one was still a manager, gives no right.
     */
    private void requireRightNow(StoreFolder folder, Vault.Opened backup, WayIn way) {
        Vault.Opened present;
        try {
            present = vault.openCopy(Vault.keyFileIn(folder.path()), way);
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.STORE) {
                return; // nobody can be asked any more
            }
            throw Problem.of(
                    problem.kind(),
                    "What opens the backup does not open the store that is in this folder now, so it can't be replaced. Restore"
                            + " into an empty folder instead; nothing was changed.");
        }
        try {
            Store.require(present.user(), Right.KEEP_BACKUPS);
            if (!present.storeId().equals(backup.storeId())) {
                throw Problem.of(
                        Problem.Kind.CALL,
                        "This backup is of another store than the one in this folder. Choose an empty folder; nothing was"
                                + " changed.");
            }
        } finally {
            present.key().close();
        }
    }
}

package org.rowan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.UUID;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.store.sealed.Slice;
import org.rowan.vault.ChainEnd;
import org.rowan.vault.Vault;

/** Looks at a backup from its first byte to the last entry of its audit. */
final class BackupCheck {
    private BackupCheck() {}

    /**
     * A backup of which every byte is as it was written.
     *
     * @param brokenEntry the first entry of the audit that was changed in the store before the backup was made, if any
     */
    record Looked(UUID store, BackupHeader header, BackupAbout about, OptionalLong brokenEntry) {
        /** @throws Problem of kind STORE if the audit was broken when the backup was made */
        Looked requireAudit() {
            if (brokenEntry.isPresent()) {
                throw auditBroken(brokenEntry.getAsLong());
            }
            return this;
        }

        Backup backup(Path file) {
            long entries = about.audited().map(ChainEnd::entry).orElse(0L);
            return new Backup(file, store, header.made(), about.changes(), entries, header.whole());
        }
    }

    /**
     * @param keys what the key file in the backup opens
     * @throws Problem of kind STORE if anything of it is not as it was written, DISK if it can't be read
     */
    static Looked look(BackupReader reader, Vault.Opened keys, Progress progress) {
        BackupAbout about = reader.requireWhole(keys, progress);
        return new Looked(keys.storeId(), reader.header(), about, requireDatabase(reader.database(), keys, about));
    }

    /** Opens a copy of the database to be read only, and looks whether it is what the backup says. */
    static OptionalLong requireDatabase(Slice database, Vault.Opened keys, BackupAbout about) {
        try (Copy copy = Copy.open(database, keys)) {
            return copy.require(about);
        } catch (SQLException | IOException e) {
            StoreProblems.log("looking at a backup", e);
            throw BackupReader.damaged();
        }
    }

    /** @throws Problem of kind STORE if the list of erased cases beside the backup is not as it was written */
    static void requireErasedList(BackupReader reader, Vault.Opened keys) {
        try (Copy copy = Copy.open(reader.database(), keys)) {
            copy.requireErasedList(reader.folder());
        } catch (SQLException | IOException e) {
            StoreProblems.log("looking at the list of erased cases", e);
            throw BackupReader.damaged();
        }
    }

    static Problem auditBroken(long entry) {
        return Problem.of(
                Problem.Kind.STORE,
                "The audit is broken from entry " + entry
                        + " on: it was changed outside Rowan. Nothing was changed now; keep the backups from before, and tell whoever is responsible for the records.");
    }
}

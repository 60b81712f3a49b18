package org.rowan.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * How the backups of a store stand.
 *
 * @param folder where they go; null while none is chosen
 * @param daily whether one is made each day
 * @param lastGood when one was last read back and found whole; null where none was
 * @param kept how many of this store are in the folder at the moment; 0 where it can't be reached
 */
public record BackupState(Path folder, boolean daily, Instant lastGood, int kept, Standing standing) {
    BackupState with(int found) {
        return new BackupState(folder, daily, lastGood, found, standing);
    }

    @Override
    public String toString() {
        return "backups: " + standing;
    }
}

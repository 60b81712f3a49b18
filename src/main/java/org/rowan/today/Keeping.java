package org.rowan.today;

import java.util.Optional;
import org.rowan.backup.BackupState;
import org.rowan.store.LastChange;

/**
 * How the records are kept.
 *
 * @param lastChange who made the last change before this person signed in; nothing in a store that was just made
 */
public record Keeping(Optional<LastChange> lastChange, BackupState backups) {
    @Override
    public String toString() {
        return "keeping: " + backups;
    }
}

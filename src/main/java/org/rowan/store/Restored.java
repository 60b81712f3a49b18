package org.rowan.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A store that has come out of a backup.
 *
 * @param replaced the folder with the files that were there before; nothing where none were
 */
public record Restored(Backup backup, Optional<Path> replaced) {
    @Override
    public String toString() {
        return "restored from " + backup;
    }
}

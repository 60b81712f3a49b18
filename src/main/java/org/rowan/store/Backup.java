package org.rowan.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * A backup that was read back and found whole.
 *
 * @param store the random name of the store that it is of
 * @param made when, to the second
 * @param changes how many changes the store held then
 * @param audited how many entries its audit had
 * @param bytes length of the file
 */
public record Backup(Path file, UUID store, Instant made, long changes, long audited, long bytes) {
    /** Whether it is older than a year: a case that was erased since would come back with it. */
    public boolean hasRunOut(Instant now) {
        return OlderCopies.hasRunOut(made, now);
    }

    @Override
    public String toString() {
        return "backup of store " + store;
    }
}

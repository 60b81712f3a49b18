package org.rowan.store;

import java.time.Instant;
import java.util.List;

/**
 * What an examination of a store's database has found. It names kinds of records and their numbers, and says nothing of what
 * is in them.
 *
 * @param blocks how many blocks the database has
 * @param damaged which of them are not as they were written, in order
 * @param readable whether the database could be looked into at all
 * @param lost the kinds of which records can't be read
 * @param missing how many changes were reported as saved and are not there; {@link #UNKNOWN} where nothing says it any more
 * @param lastGoodBackup when a backup was last read back and found whole; null where none was, or that can't be read
 */
public record Examined(
        long blocks, List<Long> damaged, boolean readable, List<Lost> lost, long missing, Instant lastGoodBackup) {
    /** A number that can't be told. */
    public static final long UNKNOWN = -1;

    /**
     * Records of one kind that can't be read.
     *
     * @param kind the name of their table, in words
     * @param records how many can't be, at least; {@link #UNKNOWN} where the database does not say any more how many there were
     * @param total how many there were, as far as that can be read
     * @param ids stretches of ids in which they are
     */
    public record Lost(String kind, long records, long total, List<Ids> ids) {}

    /** A stretch of ids, both ends included. */
    public record Ids(long first, long last) {}

    /** Whether every block is as it was written, every record can be read, and nothing that was saved is missing. */
    public boolean isWhole() {
        return damaged.isEmpty() && readable && lost.isEmpty() && missing == 0;
    }
}

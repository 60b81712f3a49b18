package org.rowan.store;

import java.io.IOException;
import java.nio.file.Path;
import org.rowan.store.sealed.Disk;
import org.rowan.store.sealed.SealedFiles;
import org.rowan.vault.StoreKey;

/**
 * A database of the store on disk.
 *
 * @param path the file, whose name ends in {@value #ENDING}
 * @param kind what it is for
 */
record DatabaseFile(Path path, Kind kind) {
    static final String ENDING = ".mv.db";

    enum Kind {
        /**
         * Durable at commit: without {@code WRITE_DELAY=0} H2 loses commits that it has acknowledged. Space is not reused:
         * the first changes after an orderly close would go into holes of the file, and a crash before it has grown again
         * would open an older version.
         */
        KEPT("WRITE_DELAY=0;REUSE_SPACE=FALSE;IFEXISTS=TRUE"),
        /** As {@link #KEPT}, made on opening. */
        NEW("WRITE_DELAY=0;REUSE_SPACE=FALSE"),
        /**
         * A copy that is thrown away unless it is whole at the end need not be durable at each commit. What is written to it
         * refers to records all over the tables, and each is looked up: they have to stay at hand.
         */
        STAGING("WRITE_DELAY=500;IFEXISTS=TRUE", 320 * 1024),
        /** A copy that is only looked at, beside the database at work. */
        READ("ACCESS_MODE_DATA=r;IFEXISTS=TRUE", 16 * 1024);

        private static final int WORKING_CACHE = 128 * 1024;

        private final String settings;
        private final int cacheKib;

        Kind(String settings) {
            this(settings, WORKING_CACHE);
        }

        Kind(String settings, int cacheKib) {
            this.settings = settings;
            this.cacheKib = cacheKib;
        }
    }

    String url() {
        String file = path.toString();
        return "jdbc:h2:" + SealedFiles.SCHEME + ":" + file.substring(0, file.length() - ENDING.length())
                + ";CIPHER=AES;CACHE_SIZE=" + kind.cacheKib
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;"
                + kind.settings;
    }

    void enter(StoreKey key, Disk disk) throws IOException {
        SealedFiles.enter(path, key.blockSeal(), disk, kind != Kind.STAGING);
        SealedFiles.enter(rewritten(), key.blockSeal(), disk, false);
    }

    void leave() throws IOException {
        SealedFiles.leave(path);
        SealedFiles.leave(rewritten());
    }

    /** Where H2 writes what a database holds, and nothing that it held before, when it is closed compacted. */
    private Path rewritten() {
        return path.resolveSibling(path.getFileName() + ".tempFile");
    }
}

package org.rowan.store;

import java.io.IOException;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.rowan.kernel.Problem;
import org.rowan.store.cases.BrokenValue;
import org.rowan.store.cases.PastTheSeal;
import org.rowan.store.sealed.BrokenSeal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a failure of the database means to a person. The messages of a database repeat the values of a row, so neither
 * they nor the exceptions that carry them go any further than this class: the log gets the code.
 */
final class StoreProblems {
    private static final Logger LOG = LoggerFactory.getLogger(StoreProblems.class);

    private StoreProblems() {}

    static void log(String during, Throwable failure) {
        SQLException sql = cause(failure, SQLException.class);
        PastTheSeal ours = cause(failure, PastTheSeal.class);
        if (ours != null) {
            // the only message that is let through: it names a column and holds no value
            LOG.warn("{} failed: {}", during, ours.getMessage());
        } else if (sql == null) {
            LOG.warn("{} failed: {}", during, failure.getClass().getName());
        } else {
            LOG.warn("{} failed: {} code {}", during, failure.getClass().getName(), sql.getErrorCode());
        }
    }

    static Problem of(String during, Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem;
        }
        log(during, failure);
        if (cause(failure, Problem.class) != null) {
            return cause(failure, Problem.class);
        }
        if (cause(failure, BrokenSeal.class) != null) {
            return damaged();
        }
        if (cause(failure, BrokenValue.class) != null) {
            return damaged(cause(failure, BrokenValue.class).place());
        }
        SQLException sql = cause(failure, SQLException.class);
        if (sql == null) {
            return failure instanceof IOException || failure.getCause() instanceof IOException
                    ? disk()
                    : Problem.of(Problem.Kind.STORE, "The store could not do this. Nothing was changed.");
        }
        return switch (sql.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                Problem.of(
                        Problem.Kind.STORE,
                        "This store is open in another program. Close it there, then try again; nothing was changed.");
            case ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> damaged();
            case ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.DATABASE_IS_CLOSED -> disk();
            case ErrorCode.DUPLICATE_KEY_1, ErrorCode.CONCURRENT_UPDATE_1, ErrorCode.LOCK_TIMEOUT_1 ->
                Problem.of(
                        Problem.Kind.CONFLICT,
                        "Somebody else wrote the same thing at this moment. Nothing was changed; look again, then repeat it.");
            default -> Problem.of(Problem.Kind.STORE, "The store could not do this. Nothing was changed.");
        };
    }

    static Problem damaged() {
        return Problem.of(
                Problem.Kind.STORE,
                "The store's database is damaged or not whole. Nothing was changed; rowan check says what is affected. Restore the store from a backup.");
    }

    static Problem olderKeyFile() {
        return Problem.of(
                Problem.Kind.STORE,
                "The key file keys.json is older than the store: somebody has put back an earlier one. Nothing was changed; put the newest one in its place, or restore the store from a backup.");
    }

    /** @param place of the value that is not what was written there, which names its record and says nothing of it */
    private static Problem damaged(String place) {
        return Problem.of(
                Problem.Kind.STORE,
                "The store is damaged: " + place
                        + " was changed or moved outside Rowan. Nothing was changed; restore the store from a backup.");
    }

    static Problem disk() {
        return Problem.of(
                Problem.Kind.DISK,
                "The disk could not be written to or read. What was saved before is safe. Make room or check the disk, then look whether the last step is there before you repeat it.");
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> kind) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return kind.cast(at);
            }
        }
        return null;
    }
}

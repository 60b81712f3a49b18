package org.rowan.erasure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rowan.backup.store.BackupQueries;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.store.Store;

/** What follows once a case is gone: what others had begun on it goes too, and the backups are told. */
record AfterErasing(Store store, Runnable forget) {
    /** What went wrong first; every step is tried. */
    Optional<RuntimeException> run() {
        RuntimeException failed = null;
        for (Runnable step : List.<Runnable>of(forget, this::tellBackups)) {
            try {
                step.run();
            } catch (RuntimeException e) {
                failed = failed == null ? e : failed;
            }
        }
        return Optional.ofNullable(failed);
    }

    /** Where their folder can't be reached now, the next backup does it. */
    private void tellBackups() {
        try {
            store.read(Right.ERASE_CASES, BackupQueries::plan)
                    .map(plan -> plan.folder)
                    .ifPresent(folder -> store.tellErased(Right.ERASE_CASES, Path.of(folder)));
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.DISK) {
                throw e;
            }
        }
    }
}

package org.rowan.backup.store;

import java.time.Instant;
import java.util.Optional;
import org.rowan.backup.BackupPlan;
import org.rowan.store.Tx;

/** What a store knows of its backups. */
public final class BackupQueries {
    private BackupQueries() {}

    public static Optional<BackupPlan> plan(Tx tx) {
        return tx.session()
                .createSelectionQuery("from BackupPlan order by id", BackupPlan.class)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /** When the audit of the store begins. */
    public static Instant begun(Tx tx) {
        return tx.session()
                .createSelectionQuery("select at from AuditEntry where seq = 1", Instant.class)
                .getSingleResult();
    }
}

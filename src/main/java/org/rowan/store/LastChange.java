package org.rowan.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Who made the last change before somebody signed in, and when. A whole folder put back to an older state cannot be told
 * from inside; a person may notice it by this.
 */
public record LastChange(String user, Instant at) {
    private static final List<String> CHANGES = List.of("added", "changed", "removed", "set brought in", "store made");
    /** Daily backups change this one, whoever is there. */
    private static final String BY_ITSELF = "BackupPlan";

    static Optional<LastChange> of(StatelessSession session) {
        return session.createSelectionQuery(
                        "from AuditEntry where action in (:changes) and (kind is null or kind <> :itself) order by seq desc",
                        AuditEntry.class)
                .setParameter("changes", CHANGES)
                .setParameter("itself", BY_ITSELF)
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(entry -> new LastChange(entry.userName, entry.at));
    }

    @Override
    public String toString() {
        return "last change";
    }
}

package org.rowan.audit;

import java.util.List;
import java.util.OptionalLong;
import org.rowan.audit.store.AuditQueries;
import org.rowan.kernel.Right;
import org.rowan.store.AuditEntry;
import org.rowan.store.Store;
import org.rowan.store.StoredRecord;

/** The audit of a store. */
public final class Audit {
    private final Store store;

    public Audit(Store store) {
        this.store = store;
    }

    /** Who has seen or changed one record, the newest entry first. */
    public List<AuditEntry> of(Class<? extends StoredRecord> kind, long id, int most) {
        return store.read(Right.SEE_AUDIT, tx -> AuditQueries.of(tx, kind.getSimpleName(), id, most));
    }

    public List<AuditEntry> newest(int most) {
        return store.read(Right.SEE_AUDIT, tx -> AuditQueries.newest(tx, most));
    }

    /** The number of the first entry that is not as it was written; nothing if the audit is whole. */
    public OptionalLong firstBroken() {
        return store.firstBrokenAuditEntry();
    }

    /** How many entries there are. */
    public long entries() {
        return store.read(Right.SEE_AUDIT, AuditQueries::count);
    }
}

package org.rowan.audit.store;

import java.util.List;
import org.rowan.store.AuditEntry;
import org.rowan.store.Tx;

/** Entries of the audit, the newest first. */
public final class AuditQueries {
    private AuditQueries() {}

    public static List<AuditEntry> of(Tx tx, String kind, long recordId, int most) {
        return tx.session()
                .createSelectionQuery(
                        "from AuditEntry where kind = :kind and recordId = :id order by seq desc", AuditEntry.class)
                .setParameter("kind", kind)
                .setParameter("id", recordId)
                .setMaxResults(most)
                .list();
    }

    public static List<AuditEntry> newest(Tx tx, int most) {
        return tx.session()
                .createSelectionQuery("from AuditEntry order by seq desc", AuditEntry.class)
                .setMaxResults(most)
                .list();
    }

    public static long count(Tx tx) {
        return tx.session()
                .createSelectionQuery("select count(*) from AuditEntry", Long.class)
                .getSingleResult();
    }
}

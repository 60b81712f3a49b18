package org.rowan.users.store;

import java.util.List;
import org.rowan.store.AuditEntry;
import org.rowan.store.Tx;

/** What became of the last change of the store key, as the audit has it. */
public final class KeyTurnQueries {
    private KeyTurnQueries() {}

    /** Whether it was begun and came to nothing. */
    public static boolean isUnfinished(Tx tx) {
        return tx.session()
                .createSelectionQuery(
                        "select action from AuditEntry where action in (:turns) order by seq desc", String.class)
                .setParameterList("turns", List.of(AuditEntry.KEY_TURNED, AuditEntry.KEY_NOT_TURNED))
                .setMaxResults(1)
                .list()
                .contains(AuditEntry.KEY_NOT_TURNED);
    }
}

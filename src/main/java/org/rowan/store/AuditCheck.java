package org.rowan.store;

import java.util.Arrays;
import java.util.OptionalLong;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;
import org.rowan.vault.ChainKey;

/** Goes along the chain of the audit, from its beginning. */
final class AuditCheck {
    private AuditCheck() {}

    /** The number of the first entry that is missing, was changed or does not follow; nothing if the chain is whole. */
    static OptionalLong firstBroken(StatelessSession session, ChainKey key) {
        byte[] before = AuditEntry.BEGINNING;
        long expected = 1;
        try (ScrollableResults<AuditEntry> entries = session.createSelectionQuery(
                        "from AuditEntry order by seq", AuditEntry.class)
                .setFetchSize(1000)
                .scroll(ScrollMode.FORWARD_ONLY)) {
            while (entries.next()) {
                AuditEntry entry = entries.get();
                if (entry.seq != expected || !entry.follows(before, key) || !entry.isDetailTrue()) {
                    return OptionalLong.of(expected);
                }
                before = entry.seal;
                expected++;
            }
        }
        return endOf(session, before) ? OptionalLong.empty() : OptionalLong.of(expected);
    }

    private static boolean endOf(StatelessSession session, byte[] seal) {
        StoreState state = session.get(StoreState.class, StoreState.ONLY);
        return Arrays.equals(state.auditEnd == null ? AuditEntry.BEGINNING : state.auditEnd, seal);
    }
}

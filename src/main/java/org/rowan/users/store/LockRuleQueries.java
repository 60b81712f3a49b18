package org.rowan.users.store;

import java.util.Optional;
import org.rowan.store.Tx;
import org.rowan.users.LockRule;

/** The one rule of when the desk locks. */
public final class LockRuleQueries {
    private LockRuleQueries() {}

    public static Optional<LockRule> rule(Tx tx) {
        return tx.session()
                .createSelectionQuery("from LockRule order by id", LockRule.class)
                .setMaxResults(1)
                .uniqueResultOptional();
    }
}

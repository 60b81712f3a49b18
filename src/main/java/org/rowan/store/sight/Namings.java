package org.rowan.store.sight;

import java.util.Collection;
import java.util.List;
import org.rowan.store.Tx;

/**
 * Keeps who is named for restricted cases to those who can sign in: a namesake who comes later must not see what the one before
 * saw. Lock-outs stay, for the same reason.
 */
public final class Namings {
    private Namings() {}

    /** The rules by which somebody is named who can't sign in any more. */
    public static List<SightRule> ofOthers(Tx tx, Collection<String> users) {
        return Guards.rules(tx.session()).stream()
                .filter(rule -> rule.is(SightRule.NAMED))
                .filter(rule -> users.stream().noneMatch(user -> Reader.sameUser(rule.userName, user)))
                .toList();
    }

    /** Ends those rules. */
    public static void endOfOthers(Tx tx, Collection<String> users) {
        for (SightRule rule : ofOthers(tx, users)) {
            rule.endedAt = tx.clock().instant();
            rule.endedBy = tx.user();
            rule.endReason = tx.isErased(rule) ? null : "no longer a user of this store";
            tx.update(rule);
        }
    }
}

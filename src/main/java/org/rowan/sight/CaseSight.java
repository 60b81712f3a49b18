package org.rowan.sight;

import java.util.List;
import org.rowan.store.sight.SightPolicy;
import org.rowan.store.sight.SightRule;

/**
 * Who may see one case.
 *
 * @param rules those in force, the newest first
 * @param users everybody who can open the store, by name
 */
public record CaseSight(List<SightRule> rules, List<UserSight> users) {
    public CaseSight {
        rules = List.copyOf(rules);
        users = List.copyOf(users);
    }

    /** Whether a user sees the case, and why. */
    public record UserSight(String name, SightPolicy sight) {
        @Override
        public String toString() {
            return "user " + sight;
        }
    }

    public boolean isRestricted() {
        return rules.stream().anyMatch(rule -> rule.is(SightRule.RESTRICTED));
    }

    /** The rules of one kind that are in force. */
    public List<SightRule> of(String kind) {
        return rules.stream().filter(rule -> rule.is(kind)).toList();
    }

    /** Whether somebody with a name can still sign in. */
    public boolean knows(String userName) {
        return users.stream().anyMatch(user -> user.name().equals(userName));
    }

    @Override
    public String toString() {
        return "sight by " + rules;
    }
}

package org.rowan.sight;

import java.util.List;
import org.rowan.store.sight.SightRule;

/**
 * A case with rules, as a list of them shows it.
 *
 * @param who the name of the person on whom the first rule was made; empty where none is recorded
 * @param rules those in force, the newest first
 */
public record RuledCase(String who, List<SightRule> rules) {
    public RuledCase {
        rules = List.copyOf(rules);
    }

    /** The person or referral on which the latest rule was made. */
    public SightRule latest() {
        return rules.getFirst();
    }

    @Override
    public String toString() {
        return "case of " + latest();
    }
}

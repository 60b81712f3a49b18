package org.rowan.disclosure.ladder;

import java.util.Optional;
import org.rowan.disclosure.Item;

/**
 * An item in one scope and period and what became of it.
 *
 * @param yes how many answered yes
 * @param objection why it is not shown; empty if it is
 */
record Answered(Item item, String period, String scope, String unit, long yes, Optional<Objection> objection) {
    boolean isShown() {
        return objection.isEmpty();
    }

    Answered withheld(Objection why) {
        return new Answered(item, period, scope, unit, yes, Optional.of(why));
    }

    @Override
    public String toString() {
        return "Answered[%s %s]".formatted(item.question(), scope);
    }
}

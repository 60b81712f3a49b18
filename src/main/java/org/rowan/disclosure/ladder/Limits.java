package org.rowan.disclosure.ladder;

import java.util.Optional;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.RuleName;

/** Within what a draft has to stay: what was declared before, and what the audit has let fall. */
record Limits(Declaration declaration, Falls falls) {
    static final Optional<Objection> FELL = Optional.of(new Objection(
            RuleName.LEDGER, "Beside everything released before, more would have let a small group be worked out."));

    int k() {
        return declaration.k();
    }
}

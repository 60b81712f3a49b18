package org.rowan.store;

import java.util.function.Function;
import org.hibernate.StatelessSession;

/** The copy on which a large change is made. Each call is a transaction; all of them become visible together, at the end. */
public final class Staging {
    private final Held held;
    private final Ids ids = new Ids();

    Staging(Held held) {
        this.held = held;
    }

    /** The audit tells what is noted, not each record. */
    public <T> T step(Function<Tx, T> work) {
        try (StatelessSession session = held.database.session()) {
            return Held.inTransaction(session, () -> {
                Trail trail = new Trail(false);
                T result = work.apply(new Tx(session, ids, held.user(), held.clock, trail, held.database.cases()));
                trail.write(session, held.chain, held.user(), held.clock);
                return result;
            });
        }
    }

    /** The last step: which cases have rules can have changed with what came in. */
    void settle() {
        step(tx -> {
            tx.sight().settleAll();
            return null;
        });
    }

    /** As {@link Tx#note}. */
    public void note(String action, String kind, Long id, String detail) {
        step(tx -> {
            tx.note(action, kind, id, detail);
            return null;
        });
    }
}

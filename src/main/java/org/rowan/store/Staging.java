package org.rowan.store;

import java.time.Clock;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** The copy on which a large change is made. Each call is a transaction; all of them become visible together, at the end. */
public final class Staging {
    private final SessionFactory sessions;
    private final Ids ids = new Ids();
    private final String user;
    private final Clock clock;

    Staging(SessionFactory sessions, String user, Clock clock) {
        this.sessions = sessions;
        this.user = user;
        this.clock = clock;
    }

    public <T> T step(Function<Tx, T> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            var transaction = session.beginTransaction();
            T result = work.apply(new Tx(session, ids, user, clock));
            transaction.commit();
            return result;
        }
    }
}

package org.rowan.store;

import org.hibernate.StatelessSession;

/**
 * The ids of one open database, drawn from its sequence in blocks. Hibernate would keep the block that it has begun when
 * another database is put under it, and give ids twice.
 */
final class Ids {
    /** The increment of the sequence in the schema. */
    private static final int BLOCK = 500;

    private long next;
    private long end;

    synchronized long next(StatelessSession session) {
        if (next == end) {
            next = session.createNativeQuery("select next value for record_id", Long.class)
                    .getSingleResult();
            end = next + BLOCK;
        }
        return next++;
    }
}

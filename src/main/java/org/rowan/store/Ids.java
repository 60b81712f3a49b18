package org.rowan.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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
            next = session.doReturningWork(Ids::block);
            end = next + BLOCK;
        }
        return next++;
    }

    private static long block(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select next value for record_id");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}

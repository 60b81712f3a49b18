package org.rowan.bedboard.store;

import java.util.HashMap;
import java.util.Map;
import org.rowan.bedboard.BoardCheck;
import org.rowan.store.Tx;

/** Reads when boards were looked through. */
public final class CheckQueries {
    private CheckQueries() {}

    /** The last look through each service's board, by service. */
    public static Map<Long, BoardCheck> last(Tx tx) {
        Map<Long, BoardCheck> last = new HashMap<>();
        tx.session()
                .createSelectionQuery(
                        "from BoardCheck c where c.id = (select max(o.id) from BoardCheck o where o.serviceId = c.serviceId)",
                        BoardCheck.class)
                .list()
                .forEach(check -> last.put(check.serviceId, check));
        return last;
    }
}

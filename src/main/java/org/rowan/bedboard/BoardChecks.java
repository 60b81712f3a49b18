package org.rowan.bedboard;

import java.util.Map;
import org.rowan.bedboard.store.CheckQueries;
import org.rowan.kernel.London;
import org.rowan.kernel.Right;
import org.rowan.provider.Service;
import org.rowan.store.Store;

/** Says when the board of a service was last looked through, for whoever is told what is free. */
public final class BoardChecks {
    private final Store store;

    public BoardChecks(Store store) {
        this.store = store;
    }

    /** The last look through each service's board, by service; none for a service that nobody has looked through. */
    public Map<Long, BoardCheck> last() {
        return store.read(Right.SEE_CASES, CheckQueries::last);
    }

    /** The board of a service is right as it stands now. */
    public BoardCheck check(long serviceId) {
        return store.write(Right.KEEP_CASES, tx -> {
            BoardCheck check = new BoardCheck();
            check.serviceId = tx.get(Service.class, serviceId).id;
            check.checked = London.now(tx.clock());
            return tx.insert(check);
        });
    }

    /** Takes back a look that was a slip. */
    public void takeBack(long checkId) {
        store.change(Right.KEEP_CASES, tx -> tx.delete(tx.get(BoardCheck.class, checkId)));
    }
}

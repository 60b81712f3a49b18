package org.rowan.returns.release;

import java.util.List;
import org.rowan.returns.export.Stand;
import org.rowan.store.Tx;

/** What has changed much since an earlier return, and why. */
final class Changes {
    private Changes() {}

    static List<Stand.Change> explained(Tx tx, Made made) {
        return List.of();
    }
}

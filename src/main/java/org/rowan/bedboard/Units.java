package org.rowan.bedboard;

import java.util.List;
import java.util.Map;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Problem;
import org.rowan.provider.Service;
import org.rowan.store.Store;

/** The units that a provider has. */
public final class Units {
    private final Store store;

    public Units(Store store) {
        this.store = store;
    }

    /** All units by their service's id, closed ones too, in the order of their names. */
    public Map<Long, List<Unit>> byService() {
        return store.read(BedQueries::unitsByService);
    }

    /** @throws Problem of kind INPUT that names the field at fault */
    public Unit add(Unit unit) {
        return store.write(tx -> {
            UnitRules.check(
                    unit,
                    tx.get(Service.class, unit.serviceId),
                    BedQueries.unitsByService(tx).getOrDefault(unit.serviceId, List.of()));
            return tx.insert(unit);
        });
    }
}

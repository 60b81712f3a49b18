package org.rowan.bedboard;

import java.util.List;
import java.util.Map;
import org.rowan.bedboard.store.BedQueries;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.provider.Providers;
import org.rowan.provider.Service;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/** The units that a provider has. */
public final class Units {
    private final Store store;

    public Units(Store store) {
        this.store = store;
    }

    /** All units by their service's id, closed ones too, in the order of their names. */
    public Map<Long, List<Unit>> byService() {
        return store.read(Right.SEE_UNITS, BedQueries::unitsByService);
    }

    /**
     * Changes a unit's name or what it has, or closes it from the night of {@code closed} on; null opens it again.
     *
     * @throws Problem of kind INPUT that names the field at fault: it must be free from that night on; CONFLICT if it
     *     was changed since it was read
     */
    public void amend(Unit unit) {
        store.change(Right.KEEP_UNITS, tx -> {
            UnitRules.check(
                    unit,
                    tx.get(Service.class, unit.serviceId),
                    BedQueries.unitsByService(tx).getOrDefault(unit.serviceId, List.of()).stream()
                            .filter(other -> !other.id.equals(unit.id))
                            .toList());
            UnitRules.requireOpenBefore(tx, unit);
            if (unit.closed != null && !unit.closed.equals(tx.get(Unit.class, unit.id).closed)) {
                UnitRules.requireFreeFrom(tx, unit, unit.closed, "closed");
            }
            tx.update(unit);
        });
    }

    /** Changes a service as {@link Providers#amend} does; with its last day its units close too. */
    public void amend(Service service) {
        store.change(Right.KEEP_UNITS, tx -> {
            Providers.amend(tx, service);
            if (service.closed != null) {
                BedQueries.unitsByService(tx).getOrDefault(service.id, List.of()).stream()
                        .filter(unit -> unit.closed == null || unit.closed.isAfter(service.closed))
                        .forEach(unit -> closeWith(tx, unit, service));
            }
        });
    }

    private static void closeWith(Tx tx, Unit unit, Service service) {
        if (unit.opened.isAfter(service.closed)) {
            throw Problem.with("closed", unit.name + " opens only after that day. Choose a later day.");
        }
        unit.closed = service.closed;
        UnitRules.requireFreeFrom(tx, unit, unit.closed, "closed");
        tx.update(unit);
    }

    /** @throws Problem of kind INPUT that names the field at fault */
    public Unit add(Unit unit) {
        return store.write(Right.KEEP_UNITS, tx -> {
            UnitRules.check(
                    unit,
                    tx.get(Service.class, unit.serviceId),
                    BedQueries.unitsByService(tx).getOrDefault(unit.serviceId, List.of()));
            return tx.insert(unit);
        });
    }
}

package org.rowan.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.store.Store;
import org.rowan.store.Tx;

/** Whose store this is, and the services that it runs. */
public final class Providers {
    private final Store store;

    public Providers(Store store) {
        this.store = store;
    }

    /** The provider whose store this is; empty until it is set up or imported. */
    public Optional<Provider> provider() {
        return store.read(Right.SEE_UNITS, ProviderQueries::provider);
    }

    /** All services, closed ones too, in the order in which they opened. */
    public List<Service> services() {
        return store.read(Right.SEE_UNITS, ProviderQueries::services);
    }

    /** Whether a referral or support was ever recorded in this store. */
    public boolean isUsed() {
        return store.read(Right.SEE_UNITS, ProviderQueries::isUsed);
    }

    /** The services that are open on a day. */
    public List<Service> openOn(LocalDate day) {
        return store.read(Right.SEE_UNITS, tx -> ProviderQueries.openOn(tx, day));
    }

    /**
     * Says whose store this is. That is said once: its code names every return.
     *
     * @throws Problem of kind INPUT that names the field at fault, REFUSED if it was said before
     */
    public Provider setUp(Provider provider) {
        store.require(Right.KEEP_UNITS);
        ProviderRules.check(provider);
        return store.write(Right.KEEP_UNITS, tx -> {
            if (ProviderQueries.provider(tx).isPresent()) {
                throw Problem.of(
                        Problem.Kind.REFUSED,
                        "This store has its provider already. Make another store for another one.");
            }
            return tx.insert(provider);
        });
    }

    /**
     * Changes what a service is called, whether it is commissioned, or the last day on which it is open; null opens it
     * again. Within a change that sees to its units too.
     *
     * @throws Problem of kind INPUT that names the field at fault, CONFLICT if it was changed since it was read
     */
    public static void amend(Tx tx, Service service) {
        ProviderRules.check(
                service,
                ProviderQueries.services(tx).stream()
                        .filter(other -> !other.id.equals(service.id))
                        .toList());
        if (service.closed != null && ProviderQueries.supportsAfter(tx, service.id, service.closed)) {
            throw Problem.with("closed", "It still supports somebody after that day. End that support first.");
        }
        if (service.closed != null && ProviderQueries.referralsAfter(tx, service.id, service.closed)) {
            throw Problem.with("closed", "A referral to it came in after that day. Choose a later day.");
        }
        tx.update(service);
    }

    /** @throws Problem of kind INPUT that names the field at fault */
    public Service add(Service service) {
        return store.write(Right.KEEP_UNITS, tx -> {
            ProviderRules.check(service, ProviderQueries.services(tx));
            return tx.insert(service);
        });
    }
}

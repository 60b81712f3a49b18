package org.rowan.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rowan.kernel.Problem;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.store.Store;

/** Whose store this is, and the services that it runs. */
public final class Providers {
    private final Store store;

    public Providers(Store store) {
        this.store = store;
    }

    /** The provider whose store this is; empty until it is set up or imported. */
    public Optional<Provider> provider() {
        return store.read(ProviderQueries::provider);
    }

    /** All services, closed ones too, in the order in which they opened. */
    public List<Service> services() {
        return store.read(ProviderQueries::services);
    }

    /** The services that are open on a day. */
    public List<Service> openOn(LocalDate day) {
        return store.read(tx -> ProviderQueries.openOn(tx, day));
    }

    /**
     * Says whose store this is. That is said once: its code names every return.
     *
     * @throws Problem of kind INPUT that names the field at fault, REFUSED if it was said before
     */
    public Provider setUp(Provider provider) {
        ProviderRules.check(provider);
        return store.write(tx -> {
            if (ProviderQueries.provider(tx).isPresent()) {
                throw Problem.of(
                        Problem.Kind.REFUSED,
                        "This store has its provider already. Make another store for another one.");
            }
            return tx.insert(provider);
        });
    }

    /** @throws Problem of kind INPUT that names the field at fault */
    public Service add(Service service) {
        return store.write(tx -> {
            ProviderRules.check(service, ProviderQueries.services(tx));
            return tx.insert(service);
        });
    }
}

package org.rowan.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rowan.provider.store.ProviderQueries;
import org.rowan.store.Store;

/** The provider whose store this is, and the services that it runs. */
public final class Providers {
    private final Store store;

    public Providers(Store store) {
        this.store = store;
    }

    /** Empty until the store is set up or a set is imported. */
    public Optional<Provider> provider() {
        return store.read(ProviderQueries::provider);
    }

    /** All services, also those that have closed. */
    public List<Service> services() {
        return store.read(ProviderQueries::services);
    }

    /** The services that are open on a day. */
    public List<Service> openOn(LocalDate day) {
        return store.read(tx -> ProviderQueries.openOn(tx, day));
    }
}

package org.rowan;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.rowan.kernel.London;
import org.rowan.store.Database;
import org.rowan.store.Stores;
import org.rowan.vault.Stretching;
import org.rowan.vault.Vault;

/** Puts the parts together: constructors only. */
public final class Wiring {
    private final Clock clock = Clock.system(London.ZONE);
    private final CompletableFuture<Database> database = new CompletableFuture<>();
    private final Stores stores = new Stores(database::join, new Vault(Stretching.STANDARD), clock);

    public Clock clock() {
        return clock;
    }

    /** The stores; the first call starts the database layer in the background. */
    public Stores stores() {
        start();
        return stores;
    }

    public Supplier<Stores> storesWhenNeeded() {
        return this::stores;
    }

    private synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        database.completeAsync(() -> new Database(Records.ALL));
    }

    private boolean started;
}

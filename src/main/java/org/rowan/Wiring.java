package org.rowan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.rowan.command.Start;
import org.rowan.kernel.London;
import org.rowan.store.Database;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.vault.Stretching;
import org.rowan.vault.Vault;

/** Puts the parts together: constructors only. */
public final class Wiring implements Start {
    private final Vault vault = new Vault(Stretching.STANDARD);
    private final CompletableFuture<Database> database = new CompletableFuture<>();
    private boolean started;

    @Override
    public Stores stores() {
        return stores(Clock.system(London.ZONE));
    }

    @Override
    public Stores stores(Clock clock) {
        startDatabase();
        return new Stores(database::join, vault, clock);
    }

    @Override
    public void window(Path folder) {
        Window.at(stores(), folder);
    }

    @Override
    public void window(Store store) {
        Window.on(stores(store.clock()), store);
    }

    /** Hibernate takes seconds to start: it does so while the passphrase is typed and stretched. */
    private synchronized void startDatabase() {
        if (!started) {
            started = true;
            database.completeAsync(() -> new Database(Records.ALL));
        }
    }
}

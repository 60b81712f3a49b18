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
    private final Vault vault = new Vault(Stretching::calibrated, Clock.systemUTC());
    private final CompletableFuture<Database> database = new CompletableFuture<>();
    private boolean started;

    @Override
    public Stores stores() {
        return stores(Clock.system(London.ZONE));
    }

    @Override
    public Stores stores(Clock clock) {
        startDatabase();
        return waiting(clock);
    }

    @Override
    public void window(Path folder) {
        Window.at(waiting(Clock.system(London.ZONE)), Clock.systemUTC(), folder, this::startDatabase);
    }

    @Override
    public boolean isThereAlready(Path folder, boolean another) {
        return DoorBell.ring(folder, another ? DoorBell.Ring.ANOTHER_WINDOW : DoorBell.Ring.FRONT);
    }

    @Override
    public void window(Store store) {
        Window.on(waiting(store.clock()), Clock.systemUTC(), store);
    }

    @Override
    public void gallery() {
        Window.gallery(Clock.system(London.ZONE));
    }

    @Override
    public void rehearse(Store store) {
        Window.rehearse(waiting(store.clock()), Clock.systemUTC(), store);
    }

    private Stores waiting(Clock clock) {
        return new Stores(database::join, vault, clock);
    }

    /** Hibernate takes seconds to start: it does so once the window is shown, while the passphrase is typed. */
    private synchronized void startDatabase() {
        if (!started) {
            started = true;
            database.completeAsync(() -> new Database(Records.ALL));
        }
    }
}

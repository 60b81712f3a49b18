package org.rowan;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.rowan.command.ExampleStore;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.shell.Door;
import org.rowan.store.Restored;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.WayIn;

/** The door, with stores behind it. Whoever comes in waits until the one who was there before is out. */
final class StoreDoor implements Door {
    private final Stores stores;
    private volatile CompletableFuture<Void> closing = CompletableFuture.completedFuture(null);
    private volatile Path folder;
    private volatile Entered entered;
    /** Those on the clock of the example, and its folder; null until it was made. */
    private volatile Stores exampleStores;

    private volatile Path example;

    StoreDoor(Stores stores) {
        this.stores = stores;
    }

    /** A store is being closed; it does not fail. */
    void waitFor(CompletableFuture<Void> closed) {
        closing = closed;
    }

    void waitUntilClosed() {
        closing.join();
    }

    /** Who came in last. */
    Entered entered() {
        return entered;
    }

    /** The folder of the store into which somebody came last. */
    Path folder() {
        return folder;
    }

    @Override
    public boolean storeExists(Path place) {
        return stores.isStore(place);
    }

    @Override
    public void requireFree(Path place) {
        // what is being closed here is nobody else's
        if (closing.isDone()) {
            stores.requireFree(place);
        }
    }

    @Override
    public void create(Path place, String user, char[] passphrase) {
        waitUntilClosed();
        try (Passphrase given = Passphrase.of(passphrase)) {
            enter(place, stores.create(place, user, given));
        }
    }

    @Override
    public void example(Progress progress) {
        waitUntilClosed();
        exampleStores = stores.on(ExampleStore.clock());
        Store made = ExampleStore.toTry(exampleStores, progress);
        example = made.path();
        enter(example, made);
    }

    /** Whether the store in a folder is the example's. */
    boolean isExample(Path place) {
        return place.equals(example);
    }

    @Override
    public String hint(Path place) {
        return isExample(place)
                ? "This is the example year: user \"" + ExampleStore.USER + "\", passphrase \""
                        + ExampleStore.PASSPHRASE + "\"."
                : "";
    }

    @Override
    public void open(Path place, String user, char[] passphrase) {
        waitUntilClosed();
        try (Passphrase given = Passphrase.of(passphrase)) {
            enter(place, (isExample(place) ? exampleStores : stores).open(place, user, given));
        }
    }

    @Override
    public void recover(Path place, char[] typed) {
        waitUntilClosed();
        try (RecoveryKey key = RecoveryKey.read(typed)
                .orElseThrow(() -> Problem.with(
                        "recovery_key", "There is a slip in it. Compare it sign by sign with the paper."))) {
            enter(place, stores.recover(place, key));
        }
    }

    @Override
    public Restored restore(Path backup, WayIn way, Path place, Progress progress) {
        waitUntilClosed();
        return stores.restores().restore(backup, way, place, progress);
    }

    private void enter(Path place, Store store) {
        folder = place;
        entered = Entered.into(store);
    }
}

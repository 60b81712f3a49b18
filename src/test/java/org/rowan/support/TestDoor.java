package org.rowan.support;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.rowan.kernel.Progress;
import org.rowan.shell.Door;
import org.rowan.store.Restored;
import org.rowan.store.Store;
import org.rowan.vault.Passphrase;
import org.rowan.vault.WayIn;

/** The real stores behind the door, with a cheap stretching. */
public final class TestDoor implements Door {
    private final Consumer<Store> opened;

    /** @param opened takes each store that was opened or made */
    public TestDoor(Consumer<Store> opened) {
        this.opened = opened;
    }

    @Override
    public boolean storeExists(Path place) {
        return TestStores.stores().isStore(place);
    }

    @Override
    public void create(Path place, String user, char[] passphrase) {
        try (Passphrase given = Passphrase.of(passphrase)) {
            opened.accept(TestStores.stores().create(place, user, given));
        }
    }

    @Override
    public void open(Path place, String user, char[] passphrase) {
        try (Passphrase given = Passphrase.of(passphrase)) {
            opened.accept(TestStores.stores().open(place, user, given));
        }
    }

    @Override
    public Restored restore(Path backup, WayIn way, Path folder, Progress progress) {
        return TestStores.stores().restores().restore(backup, way, folder, progress);
    }
}

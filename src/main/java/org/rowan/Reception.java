package org.rowan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.shell.Door;
import org.rowan.shell.MainWindow;
import org.rowan.store.Restored;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.users.Users;
import org.rowan.users.ui.ChooseView;
import org.rowan.users.ui.ChooseViewModel;
import org.rowan.users.ui.RecoveredView;
import org.rowan.users.ui.RecoveredViewModel;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.Vault;
import org.rowan.vault.WayIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads whoever comes from the door to the desk, and back. Lives as long as the window. */
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Stores stores;
    private final MainWindow main;
    private Path folder;
    private Store opened;
    private Session session;

    /** @param folder whose door is shown first */
    Reception(Stores stores, MainWindow main, Path folder) {
        this.stores = stores;
        this.main = main;
        this.folder = folder;
    }

    void showDoor() {
        main.showDoor(new StoreDoor(), folder, user -> work(opened));
    }

    /** The store that is open at the moment, null where none is. */
    Store store() {
        return opened;
    }

    /** Goes on with a store that is open: to the desk, unless something has to be done before. */
    void work(Store store) {
        opened = store;
        if (store.signedIn().name().equals(Vault.RECOVERY)) {
            main.showPane(tasks -> recovered(store, tasks));
        } else if (store.signedIn().oneTime()) {
            main.showPane(tasks -> choose(store, tasks));
        } else {
            session = new Session(store, main, this::leave);
            main.show();
        }
    }

    /** Each page once, for a rehearsal. */
    List<Runnable> everyPage() {
        return session.everyPage();
    }

    private Parent recovered(Store store, Tasks tasks) {
        RecoveredViewModel model = new RecoveredViewModel(new Users(store), tasks);
        RecoveredView view = new RecoveredView(model, this::leave);
        model.load();
        return view.root();
    }

    private Parent choose(Store store, Tasks tasks) {
        ChooseViewModel model = new ChooseViewModel(new Users(store), tasks, () -> work(store));
        ChooseView view = new ChooseView(model, store.user(), this::leave);
        Platform.runLater(view::onShown);
        return view.root();
    }

    private void leave() {
        close();
        Platform.runLater(this::showDoor);
    }

    /** The window is closed. */
    void end() {
        Optional.ofNullable(opened).ifPresent(Reception::tidy);
        close();
    }

    /** While nobody waits; a store that could not be tidied is as it was. */
    private static void tidy(Store store) {
        try {
            store.compact();
        } catch (Problem e) {
            LOG.warn("the store could not be compacted: {}", e.kind());
        }
    }

    private void close() {
        Optional.ofNullable(session).ifPresent(Session::end);
        session = null;
        Optional.ofNullable(opened).ifPresent(Store::close);
        opened = null;
    }

    /** The door, with stores behind it. */
    private final class StoreDoor implements Door {
        @Override
        public boolean storeExists(Path place) {
            return stores.isStore(place);
        }

        @Override
        public void requireFree(Path place) {
            stores.requireFree(place);
        }

        @Override
        public void create(Path place, String user, char[] passphrase) {
            try (Passphrase given = Passphrase.of(passphrase)) {
                enter(place, stores.create(place, user, given));
            }
        }

        @Override
        public void open(Path place, String user, char[] passphrase) {
            try (Passphrase given = Passphrase.of(passphrase)) {
                enter(place, stores.open(place, user, given));
            }
        }

        @Override
        public void recover(Path place, char[] typed) {
            try (RecoveryKey key = RecoveryKey.read(typed)
                    .orElseThrow(() -> Problem.with(
                            "recovery_key", "There is a slip in it. Compare it sign by sign with the paper."))) {
                enter(place, stores.recover(place, key));
            }
        }

        @Override
        public Restored restore(Path backup, WayIn way, Path place, Progress progress) {
            return stores.restores().restore(backup, way, place, progress);
        }

        private void enter(Path place, Store store) {
            folder = place;
            opened = store;
        }
    }
}

package org.rowan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.rowan.fx.Appearance;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Progress;
import org.rowan.shell.Door;
import org.rowan.shell.MainWindow;
import org.rowan.store.Restored;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.vault.Passphrase;
import org.rowan.vault.WayIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window of the program, from the door to the desk and back. */
public final class Window extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(Window.class);

    /** Held, because a level that is set on a logger nobody holds is forgotten. */
    private static final java.util.logging.Logger PREFERENCES_LOG =
            java.util.logging.Logger.getLogger("java.util.prefs");

    private static Stores stores;
    private static Path folder;
    private static Store opened;
    private static Runnable shown = () -> {};

    private MainWindow main;
    private Session session;

    /**
     * Shows the door of a store's folder; returns when the window is closed.
     *
     * @param onceShown runs when the window has been shown: what would only slow that down
     */
    static void at(Stores known, Path place, Runnable onceShown) {
        stores = known;
        folder = place;
        shown = onceShown;
        launch(Window.class);
    }

    /** Shows the desk of a store that is open; returns when the window is closed. */
    static void on(Stores known, Store store) {
        opened = store;
        at(known, store.path(), () -> {});
    }

    @Override
    public void start(Stage stage) {
        main = new MainWindow(stage, new Appearance().remembering(preferences()), stores.clock());
        if (opened == null) {
            showDoor();
        } else {
            work(opened);
            stage.show();
        }
        Platform.runLater(shown);
    }

    /** Of the user of this machine. Where they can't be written, the look is simply not remembered. */
    private static Preferences preferences() {
        PREFERENCES_LOG.setLevel(Level.OFF);
        return Preferences.userNodeForPackage(Window.class);
    }

    private void showDoor() {
        main.showDoor(new StoreDoor(), folder, user -> work(opened));
    }

    private void work(Store store) {
        session = new Session(store, main, this::leave);
    }

    private void leave() {
        close();
        Platform.runLater(this::showDoor);
    }

    @Override
    public void stop() {
        Optional.ofNullable(opened).ifPresent(Window::tidy);
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
    private static final class StoreDoor implements Door {
        @Override
        public boolean storeExists(Path place) {
            return stores.isStore(place);
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
        public Restored restore(Path backup, WayIn way, Path place, Progress progress) {
            return stores.restores().restore(backup, way, place, progress);
        }

        private static void enter(Path place, Store store) {
            folder = place;
            opened = store;
        }
    }
}

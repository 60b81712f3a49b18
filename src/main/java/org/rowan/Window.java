package org.rowan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.rowan.fx.Appearance;
import org.rowan.fx.gallery.Gallery;
import org.rowan.shell.MainWindow;
import org.rowan.shell.ScreenLock;
import org.rowan.store.Store;
import org.rowan.store.Stores;

/** The window of the program. */
public final class Window extends Application {
    /** Held, because a level that is set on a logger nobody holds is forgotten. */
    private static final java.util.logging.Logger PREFERENCES_LOG =
            java.util.logging.Logger.getLogger("java.util.prefs");

    private static Stores stores;
    private static Clock wall;
    private static Path folder;
    private static Store opened;
    private static Runnable shown = () -> {};
    private static boolean rehearsal;

    private Reception reception;

    /**
     * Shows the door of a store's folder; returns when the window is closed.
     *
     * @param realTime by which the window locks, whatever day it is in the store
     * @param onceShown runs when the window has been shown: what would only slow that down
     */
    static void at(Stores known, Clock realTime, Path place, Runnable onceShown) {
        stores = known;
        wall = realTime;
        folder = place;
        shown = onceShown;
        launch(Window.class);
    }

    /** Shows the desk of a store that is open; returns when the window is closed. */
    static void on(Stores known, Clock realTime, Store store) {
        opened = store;
        at(known, realTime, store.path(), () -> {});
    }

    /** As {@link #on}, but the window goes through its pages by itself and closes. */
    static void rehearse(Stores known, Clock realTime, Store store) {
        rehearsal = true;
        on(known, realTime, store);
    }

    /** Shows the building blocks of all screens; returns when the window is closed. */
    static void gallery(Clock clock) {
        wall = clock;
        launch(Window.class);
    }

    @Override
    public void start(Stage stage) {
        Appearance appearance = new Appearance().remembering(preferences());
        if (stores == null) {
            MainWindow gallery = new MainWindow(stage, appearance);
            gallery.showPane(tasks -> new Gallery(appearance, wall));
            return;
        }
        MainWindow main = new MainWindow(stage, appearance);
        reception = new Reception(stores, main, folder, wall);
        if (opened == null) {
            reception.showDoor();
        } else {
            reception.work(opened);
            reception.offerRound("You are in the example year, on its last evening. Nobody in it is real.");
        }
        ScreenLock.heard(() -> Platform.runLater(() -> reception.lock(false)));
        if (rehearsal) {
            new Rehearsal(reception.everyPage(), Platform::exit).begin();
        }
        Platform.runLater(shown);
    }

    /** Of the user of this machine. Where they can't be written, the look is simply not remembered. */
    private static Preferences preferences() {
        PREFERENCES_LOG.setLevel(Level.OFF);
        return Preferences.userNodeForPackage(Window.class);
    }

    @Override
    public void stop() {
        if (reception != null) {
            reception.end();
        }
    }
}

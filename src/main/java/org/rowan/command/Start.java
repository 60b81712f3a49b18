package org.rowan.command;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.rowan.store.Store;
import org.rowan.store.Stores;

/** What commands need of the program around them. */
public interface Start {
    /** The stores, on the clock of this computer. */
    Stores stores();

    /** The stores, on another clock. */
    Stores stores(Clock clock);

    /** Opens the window at the door of a store's folder, and returns when it is closed. */
    void window(Path folder);

    /**
     * Asks a Rowan that has its window open at this store already to bring it to the front.
     *
     * @param another whether it shall open a further window instead, where somebody is signed in
     * @return whether there is one that has heard
     */
    default boolean isThereAlready(Path folder, boolean another) {
        return false;
    }

    /** Opens the window on a store that is open already, and returns when it is closed; the store is then closed. */
    void window(Store store);

    /** Whether what is told is read on a screen, and is not kept in a file. */
    default boolean isAtTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** Opens the window on the building blocks of all screens, and returns when it is closed. */
    default void gallery() {
        throw new UnsupportedOperationException("this start has no window");
    }

    /**
     * As {@link #window(Store)}, but the window goes through its pages by itself and closes: so that a start-up cache can be made
     * of what it loads.
     */
    default void rehearse(Store store) {
        window(store);
    }
}

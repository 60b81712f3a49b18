package org.rowan.command;

import java.nio.file.Path;
import java.time.Clock;
import org.rowan.kernel.London;
import org.rowan.store.Store;
import org.rowan.store.Stores;
import org.rowan.support.TestStores;

/** Cheap stores and no window. */
final class TestStart implements Start {
    private final boolean terminal;

    TestStart() {
        this(false);
    }

    /** @param terminal whether somebody reads along */
    TestStart(boolean terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean isAtTerminal() {
        return terminal;
    }

    @Override
    public Stores stores() {
        return TestStores.stores(Clock.system(London.ZONE));
    }

    @Override
    public Stores stores(Clock clock) {
        return TestStores.stores(clock);
    }

    @Override
    public void window(Path folder) {
        throw new AssertionError("no window was asked for");
    }

    @Override
    public void window(Store store) {
        throw new AssertionError("no window was asked for");
    }
}

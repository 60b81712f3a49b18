package org.rowan;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.rowan.fx.Tasks;
import org.rowan.store.Store;

/** Tells a window that another one has changed records: on the screen's thread, and once where many changes come together. */
final class ChangedElsewhere {
    private final Runnable ending;
    private final AtomicBoolean waits = new AtomicBoolean();
    private boolean stopped;

    /** @param tasks the window's own, whose changes it knows of already */
    ChangedElsewhere(Store store, Tasks tasks, Runnable readAgain) {
        this(store, tasks::areAtWork, tasks::onScreen, readAgain);
    }

    /**
     * @param own whether the calling thread changes records for this window
     * @param screen where it is read again
     */
    ChangedElsewhere(Store store, BooleanSupplier own, Executor screen, Runnable readAgain) {
        ending = store.whenChanged(() -> {
            if (!own.getAsBoolean() && waits.compareAndSet(false, true)) {
                screen.execute(() -> hear(readAgain));
            }
        });
    }

    /** What is changed from here on is told once more: it may be stored only after it was read. */
    private void hear(Runnable readAgain) {
        waits.set(false);
        if (!stopped) {
            readAgain.run();
        }
    }

    void stop() {
        stopped = true;
        ending.run();
    }
}

package org.rowan;

import java.util.concurrent.atomic.AtomicBoolean;
import org.rowan.fx.Tasks;
import org.rowan.store.Store;

/** Tells a window that another one has changed records: on the screen's thread, and once where many changes come together. */
final class ChangedElsewhere {
    private final Runnable ending;
    private final AtomicBoolean waits = new AtomicBoolean();
    private boolean stopped;

    /** @param tasks the window's own, whose changes it knows of already */
    ChangedElsewhere(Store store, Tasks tasks, Runnable readAgain) {
        ending = store.whenChanged(() -> {
            if (!tasks.areAtWork() && waits.compareAndSet(false, true)) {
                tasks.onScreen(() -> hear(readAgain));
            }
        });
    }

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

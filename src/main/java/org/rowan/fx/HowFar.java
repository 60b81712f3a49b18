package org.rowan.fx;

import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rowan.kernel.Progress;

/** Hears from within a piece of work how far it has come, and says so on the screen's thread. */
public final class HowFar implements Progress {
    private final Tasks tasks;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);
    private final AtomicReference<Step> latest = new AtomicReference<>();

    private record Step(String words, long done, long of) {}

    public HowFar(Tasks tasks) {
        this.tasks = tasks;
    }

    /** From the beginning again. */
    public void begin(String first) {
        words.set(first);
        share.set(-1);
    }

    /** Only the latest word is shown: fast work says more than a screen can. */
    @Override
    public void at(String step, long done, long of) {
        if (latest.getAndSet(new Step(step, done, of)) == null) {
            tasks.onScreen(() -> {
                Step now = latest.getAndSet(null);
                words.set(now.words());
                share.set(now.of() > 0 ? Math.min(1, (double) now.done() / now.of()) : -1);
            });
        }
    }

    /** What is being done. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** How much of the step is done, 0 to 1; -1 where nobody knows. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }
}

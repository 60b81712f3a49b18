package org.rowan.fx;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.kernel.Problem;

/** The saving of a form: whether it goes on, and why the last attempt was refused. What was typed stays in any case. */
public final class Saving {
    private final Tasks tasks;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyObjectWrapper<Problem> refused = new ReadOnlyObjectWrapper<>(this, "refused");

    public Saving(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Does the work off the screen's thread; nothing where an attempt goes on already. */
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        if (busy.get()) {
            return;
        }
        refused.set(null);
        tasks.of(work).busy(busy).then(then).otherwise(refused::set).start();
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** The problem of the last attempt, null where there was none or a new attempt goes on. */
    public ReadOnlyObjectProperty<Problem> refused() {
        return refused.getReadOnlyProperty();
    }
}

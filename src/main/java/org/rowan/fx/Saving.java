package org.rowan.fx;

import java.time.Instant;
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
    private final ReadOnlyObjectWrapper<Meanwhile> meanwhile = new ReadOnlyObjectWrapper<>(this, "meanwhile");
    private Callable<Theirs> reading;

    /**
     * A record as somebody else has saved it.
     *
     * @param fill puts the form on it
     */
    public record Theirs(String by, Instant at, Runnable fill) {
        @Override
        public String toString() {
            return "saved elsewhere";
        }
    }

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

    /**
     * The form is of a record that others change too.
     *
     * @param read reads it again, off the screen's thread
     */
    public Saving meets(Callable<Theirs> read) {
        reading = read;
        return this;
    }

    /**
     * The record was saved elsewhere since the form began: it is read again, and what was typed stands beside it.
     *
     * @param again saves once more, where nothing that the form shows was changed
     * @return false where the form is of nothing that can be read again
     */
    public boolean meet(Draft draft, Runnable again) {
        if (reading == null) {
            return false;
        }
        tasks.of(reading)
                .busy(busy)
                .then(theirs -> {
                    refused.set(null);
                    Meanwhile met = Meanwhile.over(draft, theirs.by(), theirs.at(), () -> {
                        theirs.fill().run();
                        draft.begins();
                    });
                    meanwhile.set(met);
                    if (met.lines().isEmpty()) {
                        again.run();
                    }
                })
                .otherwise(gone -> {
                    reading = null;
                    refused.set(gone);
                })
                .start();
        return true;
    }

    /** What was saved elsewhere since the form began; null where nothing was. */
    public ReadOnlyObjectProperty<Meanwhile> meanwhile() {
        return meanwhile.getReadOnlyProperty();
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** The problem of the last attempt, null where there was none or a new attempt goes on. */
    public ReadOnlyObjectProperty<Problem> refused() {
        return refused.getReadOnlyProperty();
    }
}

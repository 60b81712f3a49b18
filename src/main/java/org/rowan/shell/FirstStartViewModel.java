package org.rowan.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.HowFar;
import org.rowan.fx.Tasks;

/** What can be done where there is no store yet. */
public final class FirstStartViewModel {
    private final Door door;
    private final Tasks tasks;
    private final HowFar howFar;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");

    public FirstStartViewModel(Door door, Tasks tasks) {
        this.door = door;
        this.tasks = tasks;
        this.howFar = new HowFar(tasks);
    }

    /**
     * Makes the example year in a store of its own.
     *
     * @param made called on the screen's thread when it is open
     */
    public void tryExample(Runnable made) {
        if (busy.get()) {
            return;
        }
        trouble.set("");
        howFar.begin("Beginning");
        tasks.doing(() -> door.example(howFar))
                .busy(busy)
                .then(nothing -> made.run())
                .otherwise(problem -> trouble.set(problem.getMessage()))
                .start();
    }

    /** Goes on with the store in a folder, where there is one. */
    public void take(Path folder, Consumer<Path> found) {
        boolean there = door.storeExists(folder);
        trouble.set(
                there
                        ? ""
                        : "There is no store in that folder. It is the one that holds a file named \"Open with Rowan\"; choose it"
                                + " again, or make a new store.");
        if (there) {
            found.accept(folder);
        }
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** How far the example is made. */
    public HowFar howFar() {
        return howFar;
    }

    /** What went wrong; empty if nothing did. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }
}

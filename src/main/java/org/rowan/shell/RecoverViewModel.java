package org.rowan.shell;

import java.nio.file.Path;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;

/** Opens a store with its recovery key, as it is typed from the paper. */
public final class RecoverViewModel {
    private final Door door;
    private final Tasks tasks;
    private final Path folder;
    private final Runnable opened;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /**
     * @param opened called on the screen's thread when the store is open
     */
    public RecoverViewModel(Door door, Tasks tasks, Path folder, Runnable opened) {
        this.door = door;
        this.tasks = tasks;
        this.folder = folder;
        this.opened = opened;
    }

    /** Tries the door. What was typed is overwritten when the attempt is over, whatever comes of it. */
    public void open(char[] typed) {
        if (busy.get()) {
            Arrays.fill(typed, '\0');
            return;
        }
        problem.set("");
        trouble.set("");
        tasks.doing(() -> tryDoor(typed))
                .busy(busy)
                .then(nothing -> opened.run())
                .on(Problem.Kind.PASSPHRASE, refused -> problem.set(refused.getMessage()))
                .on(Problem.Kind.INPUT, refused -> problem.set(refused.getMessage()))
                .otherwise(refused -> trouble.set(refused.getMessage()))
                .start();
    }

    private void tryDoor(char[] typed) {
        try {
            door.recover(folder, typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** What is wrong with the key; empty if nothing is. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What went wrong beyond the key; empty if nothing did. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public BooleanProperty busy() {
        return busy;
    }
}

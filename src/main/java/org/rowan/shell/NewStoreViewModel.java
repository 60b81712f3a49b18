package org.rowan.shell;

import java.nio.file.Path;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.NewPassphrase;

/** Makes a new store: a folder, the first user's name, a passphrase typed twice. */
public final class NewStoreViewModel {
    private final Door door;
    private final Tasks tasks;
    private final Runnable created;
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final ReadOnlyStringWrapper userProblem = new ReadOnlyStringWrapper(this, "userProblem", "");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final NewPassphrase passphrase;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /**
     * @param created called on the screen's thread when the store is made and open
     */
    public NewStoreViewModel(Door door, Tasks tasks, Path folder, Runnable created) {
        this.door = door;
        this.tasks = tasks;
        this.created = created;
        this.folder.set(folder);
        this.passphrase = new NewPassphrase(tasks);
    }

    /** Makes the store. Both copies are overwritten when the attempt is over, whatever comes of it. */
    public void create(char[] typed, char[] again) {
        userProblem.set(
                user.get().isBlank() ? "Enter a user name: this becomes the first user, who can add others." : "");
        trouble.set("");
        if (!passphrase.accepts(typed, again)) {
            return;
        }
        if (!userProblem.get().isEmpty() || busy.get()) {
            Arrays.fill(typed, '\0');
            return;
        }
        Path where = folder.get();
        String who = user.get().strip();
        tasks.doing(() -> tryDoor(where, who, typed))
                .busy(busy)
                .then(nothing -> created.run())
                .otherwise(problem -> trouble.set(problem.getMessage()))
                .start();
    }

    private void tryDoor(Path where, String who, char[] typed) {
        try {
            door.create(where, who, typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    public ObjectProperty<Path> folder() {
        return folder;
    }

    public StringProperty user() {
        return user;
    }

    public ReadOnlyStringProperty userProblem() {
        return userProblem.getReadOnlyProperty();
    }

    /** The passphrase as it is typed: its strength, and what is wrong with it. */
    public NewPassphrase passphrase() {
        return passphrase;
    }

    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public BooleanProperty busy() {
        return busy;
    }
}

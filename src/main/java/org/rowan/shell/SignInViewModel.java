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
import org.rowan.kernel.Problem;

/** Opens a store with a user's name and passphrase. */
public final class SignInViewModel {
    private final Door door;
    private final Tasks tasks;
    private final Runnable opened;
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final ReadOnlyStringWrapper userProblem = new ReadOnlyStringWrapper(this, "userProblem", "");
    private final ReadOnlyStringWrapper passphraseProblem = new ReadOnlyStringWrapper(this, "passphraseProblem", "");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final StringProperty news = new SimpleStringProperty(this, "news", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /**
     * @param opened called on the screen's thread when the store is open
     */
    public SignInViewModel(Door door, Tasks tasks, Path folder, Runnable opened) {
        this.door = door;
        this.tasks = tasks;
        this.opened = opened;
        this.folder.set(folder);
        this.folder.addListener((property, before, now) -> look());
    }

    /** Says at once, and not after the passphrase, that the store is open in another Rowan. */
    public void look() {
        clear();
        Path where = folder.get();
        tasks.doing(() -> door.requireFree(where))
                .otherwise(problem -> trouble.set(problem.getMessage()))
                .start();
    }

    /** Tries the door. The passphrase is overwritten when the attempt is over, whatever comes of it. */
    public void open(char[] passphrase) {
        clear();
        if (user.get().isBlank()) {
            userProblem.set("Enter your user name.");
        }
        if (passphrase.length == 0) {
            passphraseProblem.set("Enter your passphrase.");
        }
        if (!userProblem.get().isEmpty() || !passphraseProblem.get().isEmpty() || busy.get()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        Path where = folder.get();
        String who = user.get().strip();
        tasks.doing(() -> tryDoor(where, who, passphrase))
                .busy(busy)
                .then(nothing -> opened.run())
                .on(Problem.Kind.PASSPHRASE, problem -> passphraseProblem.set(problem.getMessage()))
                .otherwise(problem -> trouble.set(problem.withPerson()))
                .start();
    }

    private void tryDoor(Path where, String who, char[] passphrase) {
        try {
            door.open(where, who, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void clear() {
        userProblem.set("");
        passphraseProblem.set("");
        trouble.set("");
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

    public ReadOnlyStringProperty passphraseProblem() {
        return passphraseProblem.getReadOnlyProperty();
    }

    /** What went wrong beyond the two fields; empty if nothing did. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** What has happened before somebody signs in, such as that a backup was restored; empty if nothing did. */
    public StringProperty news() {
        return news;
    }

    public BooleanProperty busy() {
        return busy;
    }
}

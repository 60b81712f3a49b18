package org.rowan.shell;

import java.nio.file.Path;
import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Tasks;
import org.rowan.vault.Strength;

/** Makes a new store: a folder, the first user's name, a passphrase typed twice. */
public final class NewStoreViewModel {
    private final Door door;
    private final Tasks tasks;
    private final Runnable created;
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final ReadOnlyStringWrapper userProblem = new ReadOnlyStringWrapper(this, "userProblem", "");
    private final ReadOnlyStringWrapper passphraseProblem = new ReadOnlyStringWrapper(this, "passphraseProblem", "");
    private final ReadOnlyStringWrapper againProblem = new ReadOnlyStringWrapper(this, "againProblem", "");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ReadOnlyObjectWrapper<Strength> strength =
            new ReadOnlyObjectWrapper<>(this, "strength", Strength.NONE);
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /**
     * @param created called on the screen's thread when the store is made and open
     */
    public NewStoreViewModel(Door door, Tasks tasks, Path folder, Runnable created) {
        this.door = door;
        this.tasks = tasks;
        this.created = created;
        this.folder.set(folder);
        tasks.doing(() -> Strength.of(new char[Strength.LEAST])).start();
    }

    /** Judges what is typed so far, and overwrites the copy it was given. */
    public void typed(char[] passphrase) {
        strength.set(Strength.of(passphrase));
        Arrays.fill(passphrase, '\0');
    }

    /** Makes the store. Both copies are overwritten when the attempt is over, whatever comes of it. */
    public void create(char[] passphrase, char[] again) {
        userProblem.set(
                user.get().isBlank() ? "Enter a user name: this becomes the first user, who can add others." : "");
        passphraseProblem.set(Strength.of(passphrase).suffices() ? "" : sentence(passphrase));
        againProblem.set(Arrays.equals(passphrase, again) ? "" : "The two are not the same. Type it again.");
        trouble.set("");
        Arrays.fill(again, '\0');
        boolean sound = userProblem.get().isEmpty()
                && passphraseProblem.get().isEmpty()
                && againProblem.get().isEmpty();
        if (!sound || busy.get()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        Path where = folder.get();
        String who = user.get().strip();
        tasks.doing(() -> tryDoor(where, who, passphrase))
                .busy(busy)
                .then(nothing -> created.run())
                .otherwise(problem -> trouble.set(problem.getMessage()))
                .start();
    }

    private void tryDoor(Path where, String who, char[] passphrase) {
        try {
            door.create(where, who, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static String sentence(char[] passphrase) {
        return passphrase.length < Strength.LEAST
                ? "A passphrase has at least " + Strength.LEAST + " characters."
                : Strength.COMMON.words();
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

    public ReadOnlyStringProperty againProblem() {
        return againProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Strength> strength() {
        return strength.getReadOnlyProperty();
    }

    public BooleanProperty busy() {
        return busy;
    }
}

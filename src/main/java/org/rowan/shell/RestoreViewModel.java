package org.rowan.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.HowFar;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.store.Restored;
import org.rowan.vault.Passphrase;
import org.rowan.vault.RecoveryKey;
import org.rowan.vault.WayIn;

/** Puts the store in a backup into a folder, opened by a passphrase of when it was made, or by the recovery key. */
public final class RestoreViewModel {
    private final Door door;
    private final Tasks tasks;
    private final Consumer<Restored> restored;
    private final ObjectProperty<Path> backup = new SimpleObjectProperty<>(this, "backup");
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final BooleanProperty byRecoveryKey = new SimpleBooleanProperty(this, "byRecoveryKey");
    private final ReadOnlyStringWrapper backupProblem = new ReadOnlyStringWrapper(this, "backupProblem", "");
    private final ReadOnlyStringWrapper userProblem = new ReadOnlyStringWrapper(this, "userProblem", "");
    private final ReadOnlyStringWrapper secretProblem = new ReadOnlyStringWrapper(this, "secretProblem", "");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final HowFar howFar;

    /** @param restored called on the screen's thread when the store stands in its folder */
    public RestoreViewModel(Door door, Tasks tasks, Path folder, Consumer<Restored> restored) {
        this.door = door;
        this.tasks = tasks;
        this.restored = restored;
        this.folder.set(folder);
        this.howFar = new HowFar(tasks);
    }

    /** Restores. What was typed is overwritten when the attempt is over, whatever comes of it. */
    public void restore(char[] secret) {
        backupProblem.set(backup.get() == null ? "Choose the backup first." : "");
        boolean named = byRecoveryKey.get() || !user.get().isBlank();
        userProblem.set(named ? "" : "Enter the name of somebody who was a user when the backup was made.");
        secretProblem.set(secret.length > 0 ? "" : missingSecret());
        trouble.set("");
        boolean sound = backupProblem.get().isEmpty()
                && userProblem.get().isEmpty()
                && secretProblem.get().isEmpty();
        if (!sound || busy.get()) {
            Arrays.fill(secret, '\0');
            return;
        }
        howFar.begin("Reading the backup");
        Path from = backup.get();
        Path to = folder.get();
        String who = byRecoveryKey.get() ? null : user.get().strip();
        tasks.of(() -> tryDoor(from, who, secret, to))
                .busy(busy)
                .then(restored)
                .on(Problem.Kind.PASSPHRASE, problem -> secretProblem.set(problem.getMessage()))
                .otherwise(problem -> trouble.set(problem.getMessage()))
                .start();
    }

    private String missingSecret() {
        return byRecoveryKey.get() ? "Enter the recovery key." : "Enter the passphrase of then.";
    }

    /** @param who null where the secret is the recovery key */
    private Restored tryDoor(Path from, String who, char[] secret, Path to) {
        try {
            if (who == null) {
                try (RecoveryKey key = RecoveryKey.read(secret).orElseThrow(RestoreViewModel::slip)) {
                    return door.restore(from, new WayIn.ByRecoveryKey(key), to, howFar);
                }
            }
            try (Passphrase passphrase = Passphrase.of(secret)) {
                return door.restore(from, new WayIn.ByPassphrase(who, passphrase), to, howFar);
            }
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private static Problem slip() {
        return Problem.of(
                Problem.Kind.PASSPHRASE,
                "A sign is missing or mistyped. Compare it with the print: six groups of six signs.");
    }

    /** Null until one is chosen. */
    public ObjectProperty<Path> backup() {
        return backup;
    }

    /** Where the store is to stand. */
    public ObjectProperty<Path> folder() {
        return folder;
    }

    public StringProperty user() {
        return user;
    }

    /** Whether the printed recovery key opens the backup, and no user is asked for. */
    public BooleanProperty byRecoveryKey() {
        return byRecoveryKey;
    }

    public ReadOnlyStringProperty backupProblem() {
        return backupProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty userProblem() {
        return userProblem.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty secretProblem() {
        return secretProblem.getReadOnlyProperty();
    }

    /** What went wrong beyond the fields; empty if nothing did. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public BooleanProperty busy() {
        return busy;
    }

    public HowFar howFar() {
        return howFar;
    }
}

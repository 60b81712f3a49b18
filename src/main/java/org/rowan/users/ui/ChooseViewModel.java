package org.rowan.users.ui;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.NewPassphrase;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;

/** Somebody who has come in with a passphrase for a single use chooses their own. */
public final class ChooseViewModel {
    private final Users users;
    private final Tasks tasks;
    private final Runnable chosen;
    private final NewPassphrase fresh;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /** @param chosen called on the screen's thread once it is stored */
    public ChooseViewModel(Users users, Tasks tasks, Runnable chosen) {
        this.users = users;
        this.tasks = tasks;
        this.chosen = chosen;
        this.fresh = new NewPassphrase(tasks);
    }

    /** Stores it. Both copies are overwritten when the attempt is over, whatever comes of it. */
    public void choose(char[] typed, char[] again) {
        trouble.set("");
        if (!fresh.accepts(typed, again)) {
            return;
        }
        if (busy.get()) {
            Arrays.fill(typed, '\0');
            return;
        }
        tasks.doing(() -> store(typed))
                .busy(busy)
                .then(done -> chosen.run())
                .otherwise(problem -> trouble.set(problem.getMessage()))
                .start();
    }

    private void store(char[] typed) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            users.chooseOwn(passphrase);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    public NewPassphrase fresh() {
        return fresh;
    }

    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public BooleanProperty busy() {
        return busy;
    }
}

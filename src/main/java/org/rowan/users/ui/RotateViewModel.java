package org.rowan.users.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;

/** The change of the store key. */
final class RotateViewModel {
    private final Users users;
    private final Tasks tasks;
    private final Saving saving;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);

    RotateViewModel(Users users, Tasks tasks) {
        this.users = users;
        this.tasks = tasks;
        this.saving = new Saving(tasks);
    }

    /**
     * Changes it.
     *
     * @param own the passphrase of who is signed in; overwritten in here
     * @param then hears the others' passphrases
     */
    void rotate(char[] own, Consumer<Map<String, char[]>> then) {
        if (saving.busy().get()) {
            Arrays.fill(own, '\0');
            return;
        }
        share.set(-1);
        saving.run(() -> turn(own), then);
    }

    private Map<String, char[]> turn(char[] own) {
        AtomicLong percent = new AtomicLong(-1);
        try (Passphrase passphrase = Passphrase.of(own)) {
            return users.rotate(passphrase, (step, done, of) -> {
                long now = of <= 0 ? 100 : 100 * done / of;
                if (percent.getAndSet(now) != now) {
                    tasks.onScreen(() -> share.set(now / 100.0));
                }
            });
        } finally {
            Arrays.fill(own, '\0');
        }
    }

    Saving saving() {
        return saving;
    }

    /** From 0 to 1; -1 while it is not known. */
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }
}

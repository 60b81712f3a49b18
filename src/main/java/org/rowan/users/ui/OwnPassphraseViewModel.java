package org.rowan.users.ui;

import java.util.Arrays;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.fx.form.NewPassphrase;
import org.rowan.users.Users;
import org.rowan.vault.Passphrase;

/** The change of one's own passphrase. */
final class OwnPassphraseViewModel {
    private final Users users;
    private final Saving saving;
    private final NewPassphrase fresh;

    OwnPassphraseViewModel(Users users, Tasks tasks) {
        this.users = users;
        this.saving = new Saving(tasks);
        this.fresh = new NewPassphrase(tasks);
    }

    /** All three copies are overwritten. */
    void change(char[] present, char[] typed, char[] again, Runnable then) {
        if (!fresh.accepts(typed, again)) {
            Arrays.fill(present, '\0');
            return;
        }
        if (saving.busy().get()) {
            Arrays.fill(present, '\0');
            Arrays.fill(typed, '\0');
            return;
        }
        saving.run(() -> change(present, typed), done -> then.run());
    }

    private boolean change(char[] present, char[] typed) {
        try (Passphrase before = Passphrase.of(present);
                Passphrase after = Passphrase.of(typed)) {
            users.changeOwn(before, after);
            return true;
        } finally {
            Arrays.fill(present, '\0');
            Arrays.fill(typed, '\0');
        }
    }

    Saving saving() {
        return saving;
    }

    NewPassphrase fresh() {
        return fresh;
    }
}

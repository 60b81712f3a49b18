package org.rowan.users.ui;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.Saving;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Role;
import org.rowan.users.DeskLock;
import org.rowan.users.Users;
import org.rowan.vault.User;

/** Who can open the store, as it was read at one moment, and the changes of that. */
final class UsersViewModel {
    private final Users users;
    private final DeskLock lock;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(this, "facts");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /** What was read. */
    record Facts(Users.Listing listing, Duration lock) {}

    /** Passphrases that were given, by user, to be handed over on paper. */
    interface Given extends Consumer<Map<String, char[]>> {}

    UsersViewModel(Users users, DeskLock lock, Tasks tasks) {
        this.users = users;
        this.lock = lock;
        this.tasks = tasks;
    }

    void load() {
        tasks.look(this, () -> new Facts(users.list(), lock.after()))
                .busy(busy)
                .then(this::show)
                .start();
    }

    private void show(Facts read) {
        line.set(SpokenDates.count(read.listing().users().size(), "user") + " can open this store. "
                + (read.listing().recoveryKey()
                        ? "There is a recovery key."
                        : "There is no recovery key: if all passphrases are lost, so are the records."));
        facts.set(read);
    }

    Saving newSaving() {
        return new Saving(tasks);
    }

    void add(Saving saving, String name, Set<Role> roles, Given given) {
        String who = name.strip();
        saving.run(() -> users.add(who, roles), paper -> given.accept(Map.of(who, paper)));
    }

    /** What follows once somebody has these roles and no others; none where removed. */
    Optional<String> follows(User user, Set<Role> left) {
        return facts.get().listing().follows(user.name(), left);
    }

    void setRoles(Saving saving, String name, Set<Role> roles, Runnable then) {
        saving.run(
                () -> {
                    users.setRoles(name, roles);
                    return name;
                },
                done -> then.run());
    }

    void reset(String name, Given given) {
        tasks.of(() -> users.reset(name))
                .busy(busy)
                .then(paper -> given.accept(Map.of(name, paper)))
                .start();
    }

    void remove(String name, Runnable then) {
        tasks.doing(() -> users.remove(name))
                .busy(busy)
                .then(done -> {
                    load();
                    then.run();
                })
                .start();
    }

    void lockAfter(Saving saving, Integer minutes, Runnable then) {
        int asked = minutes == null ? 0 : minutes;
        saving.run(
                () -> {
                    lock.lockAfter(asked);
                    return asked;
                },
                done -> then.run());
    }

    RecoveryKeyViewModel newRecoveryKey() {
        return new RecoveryKeyViewModel(users, tasks);
    }

    RotateViewModel rotate() {
        return new RotateViewModel(users, tasks);
    }

    /** Null until it was read. */
    ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** How many users there are, and whether there is a recovery key. */
    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}

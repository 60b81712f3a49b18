package org.rowan.users.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.Tasks;
import org.rowan.users.Users;
import org.rowan.vault.User;

/** Somebody has come in with the recovery key: users get new passphrases, and nothing else is done. */
public final class RecoveredViewModel {
    private final Users users;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<List<User>> known = new ReadOnlyObjectWrapper<>(this, "known", List.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    public RecoveredViewModel(Users users, Tasks tasks) {
        this.users = users;
        this.tasks = tasks;
    }

    /** Reads who can open the store. */
    public void load() {
        tasks.look(this, () -> new ArrayList<>(users.list().users()))
                .busy(busy)
                .then(known::set)
                .otherwise(problem -> trouble.set(problem.getMessage()))
                .start();
    }

    /**
     * Gives new passphrases.
     *
     * @param given hears them by user, to be handed over on paper and overwritten
     */
    void give(Set<String> names, Consumer<Map<String, char[]>> given) {
        trouble.set(names.isEmpty() ? "Choose at least one user." : "");
        if (names.isEmpty() || busy.get()) {
            return;
        }
        Map<String, char[]> papers = new LinkedHashMap<>();
        tasks.doing(() -> new TreeSet<>(names).forEach(name -> papers.put(name, users.reset(name))))
                .busy(busy)
                .otherwise(problem -> trouble.set(problem.getMessage()))
                // what was given before one failed counts too
                .lastly(() -> given.accept(papers))
                .start();
    }

    ReadOnlyObjectProperty<List<User>> known() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}

package org.rowan.users.ui;

import java.util.Arrays;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.users.Users;
import org.rowan.vault.RecoveryKey;

/** A recovery key on its way to the paper: shown, then typed back. It counts only once that was right. */
final class RecoveryKeyViewModel {
    /** What is to be done now. */
    enum Step {
        MAKING,
        WRITE_DOWN,
        TYPE_BACK,
        KEPT
    }

    private final Users users;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.MAKING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private RecoveryKey key;
    private boolean left;

    RecoveryKeyViewModel(Users users, Tasks tasks) {
        this.users = users;
        this.tasks = tasks;
    }

    void make() {
        tasks.of(users::newRecoveryKey).busy(busy).then(this::made).start();
    }

    private void made(RecoveryKey fresh) {
        key = fresh;
        closeIfLeft();
        if (!left) {
            step.set(Step.WRITE_DOWN);
        }
    }

    /** In groups; whoever shows it overwrites it. */
    char[] printed() {
        return key.printed();
    }

    void writtenDown() {
        problem.set("");
        step.set(Step.TYPE_BACK);
    }

    void showAgain() {
        step.set(Step.WRITE_DOWN);
    }

    /** Compares what was typed from the paper; the array is overwritten. */
    void typedBack(char[] typed) {
        if (busy.get()) {
            Arrays.fill(typed, '\0');
            return;
        }
        problem.set("");
        tasks.doing(() -> keep(typed))
                .busy(busy)
                .then(done -> {
                    step.set(Step.KEPT);
                    left = true;
                })
                .on(Problem.Kind.INPUT, refused -> problem.set(refused.getMessage()))
                .lastly(this::closeIfLeft)
                .start();
    }

    private void keep(char[] typed) {
        try {
            users.keep(key, typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /** Overwrites the key: it is on the paper, or will never be. */
    void leave() {
        left = true;
        closeIfLeft();
    }

    private void closeIfLeft() {
        if (left && key != null && !busy.get()) {
            key.close();
        }
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Why it was not kept; empty where nothing is wrong. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}

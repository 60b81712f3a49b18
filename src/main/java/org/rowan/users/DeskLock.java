package org.rowan.users;

import java.time.Duration;
import java.util.function.Consumer;
import org.rowan.kernel.Problem;
import org.rowan.kernel.Right;
import org.rowan.store.Store;
import org.rowan.users.store.LockRuleQueries;

/** After how long the desk locks. */
public final class DeskLock {
    private final Store store;
    private final Consumer<Duration> changed;

    public DeskLock(Store store) {
        this(store, now -> {});
    }

    /** @param changed is told what was set, off the screen's thread: it counts from then on */
    public DeskLock(Store store, Consumer<Duration> changed) {
        this.store = store;
        this.changed = changed;
    }

    /** How long nobody may have touched the window before it locks. */
    public Duration after() {
        return store.read(
                Right.SEE_UNITS,
                tx -> Duration.ofMinutes(
                        LockRuleQueries.rule(tx).map(rule -> rule.minutes).orElse(LockRule.USUAL)));
    }

    /** @throws Problem of kind INPUT outside {@link LockRule#LEAST} to {@link LockRule#MOST} minutes */
    public void lockAfter(int minutes) {
        store.change(Right.KEEP_USERS, tx -> {
            if (minutes < LockRule.LEAST || minutes > LockRule.MOST) {
                throw Problem.with(
                        "lock_minutes",
                        "Rowan locks after %d to %d minutes. Choose a number between them."
                                .formatted(LockRule.LEAST, LockRule.MOST));
            }
            LockRule rule = LockRuleQueries.rule(tx).orElseGet(LockRule::new);
            rule.minutes = minutes;
            if (rule.id == null) {
                tx.insert(rule);
            } else {
                tx.update(rule);
            }
        });
        changed.accept(Duration.ofMinutes(minutes));
    }
}

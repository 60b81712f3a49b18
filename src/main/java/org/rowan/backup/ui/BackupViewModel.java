package org.rowan.backup.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.rowan.backup.BackupState;
import org.rowan.backup.Backups;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.store.Backup;

/** The backups as Set-up shows them. */
final class BackupViewModel {
    private final Backups backups;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<BackupState> state = new ReadOnlyObjectWrapper<>(this, "state");
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper(this, "last", "");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome");
    private final AtomicReference<Step> latest = new AtomicReference<>();

    private record Step(String words, long done, long of) {}

    /** What came of a backup by hand, or of a change of the plan. */
    sealed interface Outcome {
        /** Written and read back. */
        record Made(Backup backup) implements Outcome {}

        /** Nothing was written, nothing changed. */
        record Failed(Problem problem) implements Outcome {}
    }

    BackupViewModel(Backups backups, Tasks tasks, Clock clock) {
        this.backups = backups;
        this.tasks = tasks;
        this.clock = clock;
    }

    void load() {
        tasks.look(this, backups::state).then(this::show).start();
    }

    private void show(BackupState now) {
        LocalDate today = London.today(clock);
        last.set(
                now.lastGood() == null
                        ? "No backup was made yet."
                        : "Last good backup: " + when(LocalDateTime.ofInstant(now.lastGood(), London.ZONE), today)
                                + ".");
        place.set(
                now.folder() == null
                        ? "Choose a folder on another disk, or on a stick that stays here. Then one is made each day by itself, encrypted as the store is."
                        : (now.daily() ? "Each day while Rowan is open, into " : "Only by hand, into ") + now.folder()
                                + ". " + kept(now.kept()));
        state.set(now);
    }

    private static String when(LocalDateTime made, LocalDate today) {
        String distance = SpokenDates.distance(made.toLocalDate(), today);
        return made.toLocalDate().equals(today)
                ? "today, " + SpokenDates.time(made)
                : SpokenDates.at(made, today) + ", " + distance;
    }

    private static String kept(int number) {
        return switch (number) {
            case 0 -> "None is there now.";
            case 1 -> "One is there.";
            default -> number + " are there.";
        };
    }

    /** Chooses the folder; from then on one is made each day, unless that was switched off. */
    void choose(Path folder) {
        boolean daily = state.get() == null
                || state.get().folder() == null
                || state.get().daily();
        keep(folder, daily);
    }

    /** Does nothing where no folder is chosen. */
    void daily(boolean wanted) {
        BackupState now = state.get();
        if (now != null && now.folder() != null && now.daily() != wanted) {
            keep(now.folder(), wanted);
        }
    }

    private void keep(Path folder, boolean daily) {
        outcome.set(null);
        tasks.doing(() -> backups.keep(folder, daily))
                .then(done -> load())
                .otherwise(this::failed)
                .start();
    }

    void now() {
        if (busy.get()) {
            return;
        }
        outcome.set(null);
        progress.set("Beginning");
        share.set(-1);
        tasks.of(() -> backups.now(this::at))
                .busy(busy)
                .then(made -> {
                    outcome.set(new Outcome.Made(made));
                    load();
                })
                .otherwise(this::failed)
                .start();
    }

    /** What is shown is what is kept, whatever was clicked. */
    private void failed(Problem problem) {
        outcome.set(new Outcome.Failed(problem));
        state.set(null);
        load();
    }

    /** Only the latest word is shown. */
    private void at(String words, long done, long of) {
        if (latest.getAndSet(new Step(words, done, of)) == null) {
            tasks.onScreen(() -> {
                Step step = latest.getAndSet(null);
                progress.set(step.words());
                share.set(step.of() > 0 ? Math.min(1, (double) step.done() / step.of()) : -1);
            });
        }
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<BackupState> state() {
        return state.getReadOnlyProperty();
    }

    /** When the last good one was made, in a sentence. */
    ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    /** Where they go, when, and how many are there. */
    ReadOnlyStringProperty place() {
        return place.getReadOnlyProperty();
    }

    /** True while one is made. */
    BooleanProperty busy() {
        return busy;
    }

    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** How much of the step is done, 0 to 1; -1 where nobody knows. */
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** Null while there is none. */
    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }
}

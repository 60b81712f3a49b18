package org.rowan.erasure.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.erasure.LegalHold;
import org.rowan.erasure.LegalHolds;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.store.sight.CasePart;

/** What holds one case from being erased, and what is typed about it. */
final class HoldViewModel {
    private final LegalHolds service;
    private final Tasks tasks;
    private final CasePart part;
    private final long id;
    private final ReadOnlyObjectWrapper<Optional<LegalHold>> hold = new ReadOnlyObjectWrapper<>(this, "hold");

    HoldViewModel(LegalHolds service, Tasks tasks, CasePart part, long id) {
        this.service = service;
        this.tasks = tasks;
        this.part = part;
        this.id = id;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<Optional<LegalHold>> hold() {
        return hold.getReadOnlyProperty();
    }

    void load() {
        tasks.look(this, () -> service.of(part, id))
                .then(hold::set)
                .on(Problem.Kind.CONFLICT, gone -> {})
                .start();
    }

    /** What a form in the panel is about. */
    String about() {
        return "hold " + part + " " + id;
    }

    void end(long holdId, Runnable then) {
        tasks.doing(() -> service.end(holdId))
                .then(done -> {
                    load();
                    then.run();
                })
                .start();
    }

    /** What is typed to hold it, or once it is held, to look at it again later. */
    final class Holding {
        private final Saving saving = new Saving(tasks);
        private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
        private final ObjectProperty<LocalDate> review = new SimpleObjectProperty<>(this, "review");

        Saving saving() {
            return saving;
        }

        StringProperty reason() {
            return reason;
        }

        ObjectProperty<LocalDate> review() {
            return review;
        }

        void hold(Runnable then) {
            run(() -> service.hold(part, id, reason.get(), review.get()), then);
        }

        void reviewed(long holdId, Runnable then) {
            run(() -> service.reviewed(holdId, review.get()), then);
        }

        private void run(Runnable step, Runnable then) {
            saving.run(
                    () -> {
                        step.run();
                        return null;
                    },
                    done -> {
                        load();
                        then.run();
                    });
        }
    }
}

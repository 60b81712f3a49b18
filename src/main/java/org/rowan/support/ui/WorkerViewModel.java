package org.rowan.support.ui;

import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.support.Support;
import org.rowan.support.SupportPeriod;
import org.rowan.support.SupportRow;

/** Another key worker. */
final class WorkerViewModel {
    private final Support support;
    private final Saving saving;
    private SupportPeriod period;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ObservableList<String> known = FXCollections.observableArrayList();

    WorkerViewModel(Support support, Tasks tasks, Saving saving, SupportPeriod period) {
        this.support = support;
        this.saving = saving;
        fill(period);
        tasks.of(support::all)
                .then(rows -> known.setAll(rows.stream()
                        .map(SupportRow::keyWorker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList()))
                .start();
    }

    /** Puts the form on the case as it is recorded. */
    void fill(SupportPeriod read) {
        period = read;
        name.set(period.keyWorker == null ? "" : period.keyWorker);
    }

    void save(Runnable then) {
        String worker = name.get() == null ? "" : name.get().strip();
        saving.run(
                () -> {
                    if (worker.isEmpty()) {
                        throw Problem.with("key_worker", "Write who works with them now.");
                    }
                    SupportPeriod fresh = support.open(period.id).support();
                    fresh.version = period.version;
                    fresh.keyWorker = worker;
                    support.amend(fresh);
                    return fresh;
                },
                done -> then.run());
    }

    Saving saving() {
        return saving;
    }

    StringProperty name() {
        return name;
    }

    /** Key workers who are known from other cases. */
    ObservableList<String> known() {
        return known;
    }
}

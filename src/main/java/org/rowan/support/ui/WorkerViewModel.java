package org.rowan.support.ui;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.support.Handovers;
import org.rowan.support.SupportPeriod;

/** Another key worker of one case. */
final class WorkerViewModel {
    private final Handovers handovers;
    private final Tasks tasks;
    private final Saving saving;
    private SupportPeriod period;
    private List<Long> done = List.of();
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObservableList<String> known = FXCollections.observableArrayList();

    WorkerViewModel(Handovers handovers, Tasks tasks, Saving saving, SupportPeriod period) {
        this.handovers = handovers;
        this.tasks = tasks;
        this.saving = saving;
        fill(period);
        tasks.of(handovers::workers).then(known::setAll).start();
    }

    /** Puts the form on the case as it is recorded. */
    void fill(SupportPeriod read) {
        period = read;
        name.set(period.keyWorker == null ? "" : period.keyWorker);
    }

    void save(Runnable then) {
        var part = new Handovers.Part(period.id, period.version, words.get());
        saving.run(() -> handovers.hand(name.get(), List.of(part)), handed -> {
            done = handed.done();
            then.run();
        });
    }

    void takeBack(Runnable then) {
        tasks.doing(() -> handovers.takeBack(done)).then(taken -> then.run()).start();
    }

    Saving saving() {
        return saving;
    }

    StringProperty name() {
        return name;
    }

    /** What the other should know. */
    StringProperty words() {
        return words;
    }

    /** Whoever can be named. */
    ObservableList<String> known() {
        return known;
    }
}

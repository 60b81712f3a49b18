package org.rowan.support.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.fx.Saving;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.support.Handovers;
import org.rowan.support.SupportRow;

/** Cases of a worker that go to another, some or all. */
final class HandoverViewModel {
    /** Stands for the cases that nobody has. */
    static final String NOBODY = "Nobody yet";

    private final Handovers handovers;
    private final Tasks tasks;
    private final Saving saving;
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private List<Long> done = List.of();

    /** A case, whether it goes, what the other should know of it, and why it could not go; empty where nobody has tried. */
    record Line(Handovers.Open open, BooleanProperty goes, StringProperty words, String refused) {
        SupportRow row() {
            return open.row();
        }

        private Handovers.Part part() {
            return new Handovers.Part(row().id(), open.version(), words.get());
        }

        @Override
        public String toString() {
            return open.toString();
        }
    }

    HandoverViewModel(Handovers handovers, Tasks tasks) {
        this.handovers = handovers;
        this.tasks = tasks;
        this.saving = new Saving(tasks);
        from.addListener((property, before, now) -> load(Map.of()));
    }

    private void load(Map<Long, String> refused) {
        if (from.get() == null || from.get().isEmpty()) {
            lines.clear();
            return;
        }
        String worker = NOBODY.equals(from.get()) ? null : from.get();
        tasks.look(this, () -> handovers.of(worker))
                .then(open -> lines.setAll(open.stream()
                        .map(each -> new Line(
                                each,
                                new SimpleBooleanProperty(
                                        !refused.containsKey(each.row().id())),
                                new SimpleStringProperty(""),
                                refused.getOrDefault(each.row().id(), "")))
                        .toList()))
                .start();
    }

    /** @param then is told what came of it; where something was refused, that stays in sight */
    void save(Runnable then) {
        List<Handovers.Part> parts =
                lines.stream().filter(line -> line.goes().get()).map(Line::part).toList();
        saving.run(() -> handovers.hand(to.get(), parts), handed -> {
            done = handed.done();
            load(handed.refused().stream()
                    .collect(Collectors.toMap(Handovers.Refused::supportId, Handovers.Refused::why)));
            then.run();
        });
    }

    /** What was done, in words. */
    String told() {
        return SpokenDates.count(done.size(), "case") + " handed over to "
                + to.get().strip() + ". What is to be done went along.";
    }

    void takeBack(Runnable then) {
        List<Long> ids = new ArrayList<>(done);
        tasks.doing(() -> handovers.takeBack(ids))
                .then(taken -> {
                    load(Map.of());
                    then.run();
                })
                .start();
    }

    boolean hasRefused() {
        return lines.stream().anyMatch(line -> !line.refused().isEmpty());
    }

    Saving saving() {
        return saving;
    }

    StringProperty from() {
        return from;
    }

    StringProperty to() {
        return to;
    }

    ObservableList<Line> lines() {
        return lines;
    }
}

package org.rowan.support.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.support.CaseRecords;

/** The time line of a case, narrowed by kind and by words. */
final class StoryViewModel {
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObjectProperty<StoryLine.Kind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ObservableList<StoryLine> shown = FXCollections.observableArrayList();
    private List<StoryLine> all = List.of();

    StoryViewModel() {
        typed.addListener((property, before, now) -> narrow());
        kind.addListener((property, before, now) -> narrow());
    }

    void show(CaseRecords records) {
        all = Story.of(records);
        narrow();
    }

    private void narrow() {
        shown.setAll(all.stream()
                .filter(line -> kind.get() == null || line.kind() == kind.get())
                .filter(line -> typed.get() == null || typed.get().isBlank() || line.has(typed.get()))
                .toList());
    }

    /** "48 in the file" or "3 of 48". */
    String count() {
        return shown.size() == all.size() ? all.size() + " in the file" : shown.size() + " of " + all.size();
    }

    StringProperty typed() {
        return typed;
    }

    /** Null for everything. */
    ObjectProperty<StoryLine.Kind> kind() {
        return kind;
    }

    /** The newest first. */
    ObservableList<StoryLine> shown() {
        return shown;
    }
}

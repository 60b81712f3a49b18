package org.rowan.people.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.people.People;
import org.rowan.people.RecoursePeriod;

/** An answer about public funds that is being recorded. */
final class RecourseViewModel {
    private final People people;
    private final Saving saving;
    private final long personId;
    private final StringProperty status = new SimpleStringProperty(this, "status");
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");

    RecourseViewModel(People people, Saving saving, long personId, LocalDate today) {
        this.people = people;
        this.saving = saving;
        this.personId = personId;
        from.set(today);
    }

    void save(Consumer<RecoursePeriod> then) {
        RecoursePeriod answer = new RecoursePeriod();
        answer.personId = personId;
        answer.status = status.get();
        answer.starts = from.get();
        saving.run(() -> people.addRecourse(answer), then);
    }

    Saving saving() {
        return saving;
    }

    /** Of list recourse. */
    StringProperty status() {
        return status;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }
}

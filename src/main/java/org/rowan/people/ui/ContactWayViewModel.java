package org.rowan.people.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;

/** A way to reach somebody that is being recorded or changed. */
final class ContactWayViewModel {
    private final ContactWays ways;
    private final Saving saving;
    private final ContactWay way;
    final StringProperty kind = new SimpleStringProperty(this, "kind");
    final StringProperty reach = new SimpleStringProperty(this, "reach");
    final StringProperty safe = new SimpleStringProperty(this, "safe");
    final StringProperty when = new SimpleStringProperty(this, "when");
    final StringProperty note = new SimpleStringProperty(this, "note");

    ContactWayViewModel(ContactWays ways, Saving saving, ContactWay way) {
        this.ways = ways;
        this.saving = saving;
        this.way = way;
        kind.set(way.kind);
        reach.set(way.reach);
        safe.set(way.safe);
        when.set(way.safeWhen);
        note.set(way.note);
    }

    void save(Runnable then) {
        way.kind = kind.get();
        way.reach = orNull(reach);
        way.safe = safe.get();
        way.safeWhen = orNull(when);
        way.note = orNull(note);
        saving.run(() -> ways.save(way), saved -> then.run());
    }

    private static String orNull(StringProperty typed) {
        return typed.get() == null || typed.get().isBlank() ? null : typed.get().strip();
    }

    Saving saving() {
        return saving;
    }

    Long id() {
        return way.id;
    }
}

package org.rowan.people.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.kernel.Problem;
import org.rowan.people.ContactWay;
import org.rowan.people.ContactWays;

/** A way to reach somebody that is being recorded or changed. */
final class ContactWayViewModel {
    private final ContactWays ways;
    private final Saving saving;
    private ContactWay way;
    final StringProperty kind = new SimpleStringProperty(this, "kind");
    final StringProperty reach = new SimpleStringProperty(this, "reach");
    final StringProperty safe = new SimpleStringProperty(this, "safe");
    final StringProperty when = new SimpleStringProperty(this, "when");
    final StringProperty note = new SimpleStringProperty(this, "note");

    ContactWayViewModel(ContactWays ways, Saving saving, ContactWay way) {
        this.ways = ways;
        this.saving = saving;
        fill(way);
        if (way.id != null) {
            boolean wasUnsafe = way.isUnsafe();
            saving.meets(() -> theirs(wasUnsafe));
        }
    }

    private Saving.Theirs theirs(boolean wasUnsafe) {
        boolean isUnsafe = ways.of(way.personId).stream().anyMatch(one -> one.id.equals(way.id) && one.isUnsafe());
        if (isUnsafe && !wasUnsafe) {
            throw Problem.of(
                    Problem.Kind.CONFLICT,
                    "Somebody has said since you opened this that it is not safe. Nothing was overwritten: close this form, read"
                            + " the warning, then make your change.");
        }
        ContactWay theirs = ways.uncover(way.id);
        return new Saving.Theirs(theirs.changedBy, theirs.changedAt, () -> fill(theirs));
    }

    private void fill(ContactWay read) {
        way = read;
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

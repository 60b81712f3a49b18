package org.rowan.support.ui;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.support.Need;
import org.rowan.support.Support;

/** A need that is told, or what came of one. */
final class NeedViewModel {
    static final String OPEN = "open";

    private final Support support;
    private final Saving saving;
    private Need need;
    private final ObjectProperty<Long> person = new SimpleObjectProperty<>(this, "person");
    private final StringProperty kind = new SimpleStringProperty(this, "kind");
    private final StringProperty identifiedBy = new SimpleStringProperty(this, "identifiedBy");
    private final StringProperty outcome = new SimpleStringProperty(this, "outcome");
    private final ObjectProperty<Boolean> supported = new SimpleObjectProperty<>(this, "supported");
    private final ObjectProperty<LocalDate> identified = new SimpleObjectProperty<>(this, "identified");
    private final ObjectProperty<LocalDate> closed = new SimpleObjectProperty<>(this, "closed");

    private final StringProperty goal = new SimpleStringProperty(this, "goal");
    private final StringProperty why = new SimpleStringProperty(this, "why");

    /**
     * @param need freshly read, or new with its household and person
     * @param today the day on which a need closes that is no longer open
     */
    NeedViewModel(Support support, Saving saving, Need need, LocalDate today) {
        this.support = support;
        this.saving = saving;
        fill(need);
        outcome.addListener((property, before, now) -> {
            boolean open = now == null || now.equals(OPEN);
            closed.set(open ? null : closed.get() == null ? today : closed.get());
        });
    }

    /** Puts the form on the need as it is recorded. */
    void fill(Need read) {
        need = read;
        person.set(need.personId);
        kind.set(need.need);
        identifiedBy.set(need.identifiedBy);
        outcome.set(need.outcome == null ? OPEN : need.outcome);
        supported.set(need.supported);
        identified.set(need.identified);
        closed.set(need.closed);
        goal.set(need.goal);
        why.set(need.why);
    }

    boolean isNew() {
        return need.id == null;
    }

    void save(Runnable then) {
        Need asTyped = asTyped();
        saving.run(
                () -> {
                    if (isNew()) {
                        return support.addNeed(asTyped);
                    }
                    support.amendNeed(asTyped);
                    return asTyped;
                },
                saved -> then.run());
    }

    /** The need that is on the page stays as it was read, whatever becomes of the attempt. */
    private Need asTyped() {
        Need typed = copy(need);
        typed.need = kind.get();
        typed.identifiedBy = identifiedBy.get();
        typed.outcome = outcome.get();
        typed.supported = supported.get();
        typed.identified = identified.get();
        typed.closed = closed.get();
        typed.personId = person.get();
        typed.goal = words(goal);
        typed.why = words(why);
        return typed;
    }

    private static String words(StringProperty typed) {
        return typed.get() == null || typed.get().isBlank() ? null : typed.get().strip();
    }

    static Need copy(Need need) {
        Need copy = new Need();
        copy.id = need.id;
        copy.version = need.version;
        copy.createdAt = need.createdAt;
        copy.createdBy = need.createdBy;
        copy.supportId = need.supportId;
        copy.personId = need.personId;
        copy.need = need.need;
        copy.identifiedBy = need.identifiedBy;
        copy.outcome = need.outcome;
        copy.supported = need.supported;
        copy.identified = need.identified;
        copy.closed = need.closed;
        copy.goal = need.goal;
        copy.why = need.why;
        return copy;
    }

    Saving saving() {
        return saving;
    }

    /** What she wants, in her own words. */
    StringProperty goal() {
        return goal;
    }

    /** Why that came of it. */
    StringProperty why() {
        return why;
    }

    /** Whose need it is. */
    ObjectProperty<Long> person() {
        return person;
    }

    /** Of list need. */
    StringProperty kind() {
        return kind;
    }

    StringProperty identifiedBy() {
        return identifiedBy;
    }

    /** Of list need_outcome. Any but open closes the need. */
    StringProperty outcome() {
        return outcome;
    }

    ObjectProperty<Boolean> supported() {
        return supported;
    }

    ObjectProperty<LocalDate> identified() {
        return identified;
    }

    ObjectProperty<LocalDate> closed() {
        return closed;
    }
}

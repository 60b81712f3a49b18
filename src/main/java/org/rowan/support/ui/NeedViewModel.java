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
    private final Need need;
    private final StringProperty kind = new SimpleStringProperty(this, "kind");
    private final StringProperty identifiedBy = new SimpleStringProperty(this, "identifiedBy");
    private final StringProperty outcome = new SimpleStringProperty(this, "outcome");
    private final ObjectProperty<Boolean> supported = new SimpleObjectProperty<>(this, "supported");
    private final ObjectProperty<LocalDate> identified = new SimpleObjectProperty<>(this, "identified");
    private final ObjectProperty<LocalDate> closed = new SimpleObjectProperty<>(this, "closed");

    /**
     * @param need freshly read, or new with its household and person
     * @param today the day on which a need closes that is no longer open
     */
    NeedViewModel(Support support, Saving saving, Need need, LocalDate today) {
        this.support = support;
        this.saving = saving;
        this.need = need;
        kind.set(need.need);
        identifiedBy.set(need.identifiedBy);
        outcome.set(need.outcome == null ? OPEN : need.outcome);
        supported.set(need.supported);
        identified.set(need.identified);
        closed.set(need.closed);
        outcome.addListener((property, before, now) -> {
            boolean open = now == null || now.equals(OPEN);
            closed.set(open ? null : closed.get() == null ? today : closed.get());
        });
    }

    boolean isNew() {
        return need.id == null;
    }

    void save(Runnable then) {
        Need asTyped = copy();
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
    private Need copy() {
        Need copy = new Need();
        copy.id = need.id;
        copy.version = need.version;
        copy.createdAt = need.createdAt;
        copy.createdBy = need.createdBy;
        copy.supportId = need.supportId;
        copy.personId = need.personId;
        copy.need = kind.get();
        copy.identifiedBy = identifiedBy.get();
        copy.outcome = outcome.get();
        copy.supported = supported.get();
        copy.identified = identified.get();
        copy.closed = closed.get();
        return copy;
    }

    Saving saving() {
        return saving;
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

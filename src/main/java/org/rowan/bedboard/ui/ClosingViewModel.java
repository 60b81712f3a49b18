package org.rowan.bedboard.ui;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Unit;
import org.rowan.fx.Saving;

/** A unit that cannot be used for a while. */
final class ClosingViewModel {
    private final BedBoard board;
    private final Saving saving;
    private final Unit unit;
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>(this, "until");
    private final StringProperty reason = new SimpleStringProperty(this, "reason");

    ClosingViewModel(BedBoard board, Saving saving, Unit unit, LocalDate from) {
        this.board = board;
        this.saving = saving;
        this.unit = unit;
        this.from.set(from);
    }

    void save(Runnable then) {
        saving.run(() -> board.close(unit.id, from.get(), until.get(), reason.get()), done -> then.run());
    }

    Unit unit() {
        return unit;
    }

    Saving saving() {
        return saving;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    /** The day on which it is free again, null while nobody knows. */
    ObjectProperty<LocalDate> until() {
        return until;
    }

    StringProperty reason() {
        return reason;
    }
}

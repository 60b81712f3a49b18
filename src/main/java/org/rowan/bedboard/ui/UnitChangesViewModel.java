package org.rowan.bedboard.ui;

import java.util.List;
import java.util.function.Consumer;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Cot;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitChanges.Changed;
import org.rowan.bedboard.UnitPast;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;

/** How the selected unit of a board can change, and what became of it. */
final class UnitChangesViewModel {
    private final BedsViewModel model;
    private final BedBoard board;
    private final Tasks tasks;

    UnitChangesViewModel(BedsViewModel model, BedBoard board, Tasks tasks) {
        this.model = model;
        this.board = board;
        this.tasks = tasks;
    }

    /** Reads what became of the selected unit. */
    void readPast(Consumer<UnitPast> then) {
        long unit = unit().id;
        tasks.of(() -> board.changes().past(unit)).then(then).start();
    }

    /** A form that splits or joins the selected unit, or puts a cot into it. */
    UnitChangeViewModel form() {
        return new UnitChangeViewModel(
                board, new Saving(tasks), unit(), others(), model.night().get());
    }

    /** The other units of the selected one's service that are open on this night. */
    List<Unit> others() {
        Unit unit = unit();
        return model.rows().stream()
                .filter(BoardRow.UnitRow.class::isInstance)
                .map(row -> ((BoardRow.UnitRow) row).line().unit())
                .filter(other -> other.serviceId == unit.serviceId && !other.id.equals(unit.id))
                .filter(other -> other.isOpenForNight(model.night().get()))
                .toList();
    }

    /**
     * Takes the cots out of the selected unit from this night on.
     *
     * @param then hears how that is taken back
     */
    void takeCotsOut(Consumer<Runnable> then) {
        long unit = unit().id;
        tasks.of(() -> board.cots().takeOut(unit, model.night().get()))
                .busy(model.busy())
                .then(out -> then.accept(() -> board.cots().putBack(out)))
                .start();
    }

    /** How a split or a join is taken back. */
    Runnable back(Changed changed) {
        return () -> board.changes().takeBack(changed);
    }

    /** How a cot that was put in is taken back. */
    Runnable back(Cot cot) {
        return () -> board.cots().neverPut(cot.id);
    }

    private Unit unit() {
        return model.selectedUnit().unit();
    }
}

package org.rowan.bedboard.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.BoardCheck;
import org.rowan.bedboard.Holding;
import org.rowan.bedboard.Holds;
import org.rowan.bedboard.TonightLine;
import org.rowan.bedboard.TonightText;
import org.rowan.bedboard.UnitLine;
import org.rowan.bedboard.UnitTonight;
import org.rowan.fx.Saving;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.provider.Service;

/** The board of one night, and of the fortnight that begins with it. */
final class BedsViewModel {
    static final int NIGHTS = 14;

    private final BedBoard board;
    private final Holds holds;
    private final Tasks tasks;
    private final Clock clock;
    private final Runnable changed;
    private final ObjectProperty<LocalDate> night = new SimpleObjectProperty<>(this, "night");
    private final ObjectProperty<BoardRow> selected = new SimpleObjectProperty<>(this, "selected");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "");
    private final ObservableList<BoardRow> rows = FXCollections.observableArrayList();
    private boolean loaded;
    /** The unit to be chosen once the board is read. */
    private Long sought;

    /** @param changed is told after a unit was held, closed or freed */
    BedsViewModel(BedBoard board, Holds holds, Tasks tasks, Clock clock, Runnable changed) {
        this.holds = holds;
        this.changed = changed;
        this.board = board;
        this.tasks = tasks;
        this.clock = clock;
        night.set(today());
        night.addListener((property, before, now) -> {
            if (now != null) {
                load();
            }
        });
    }

    void load() {
        LocalDate asked = night.get();
        tasks.of(() -> new Read(board.lines(asked, NIGHTS), board.checks().last()))
                .busy(busy)
                .then(read -> show(asked, read.lines(), read.checks()))
                .start();
    }

    private record Read(SequencedMap<Service, List<UnitLine>> lines, Map<Long, BoardCheck> checks) {}

    /** The text that tells what is free tonight, without anything about a person. */
    void tonightAsText(Consumer<String> then) {
        tasks.of(() -> TonightText.of(board.on(today()), board.checks().last(), London.now(clock)))
                .busy(busy)
                .then(then)
                .start();
    }

    /**
     * The boards are right as they stand: that of the selected row's service, or of all where none is selected.
     *
     * @param then hears how that is taken back
     */
    void checked(Consumer<Runnable> then) {
        List<Long> services = new ArrayList<>();
        Long of = null;
        for (BoardRow row : rows) {
            if (row instanceof BoardRow.ServiceHead head) {
                of = head.of().id;
                services.add(of);
            }
            if (row.equals(selected.get())) {
                services = List.of(of);
                break;
            }
        }
        List<Long> chosen = services;
        tasks.of(() -> chosen.stream().map(board.checks()::check).toList())
                .busy(busy)
                .then(checks -> {
                    changedBoard();
                    then.accept(() ->
                            change(() -> checks.forEach(check -> board.checks().takeBack(check.id)), () -> {}));
                })
                .start();
    }

    private void show(LocalDate asked, SequencedMap<Service, List<UnitLine>> lines, Map<Long, BoardCheck> checks) {
        if (!asked.equals(night.get())) {
            return;
        }
        List<UnitTonight> all = lines.values().stream()
                .flatMap(List::stream)
                .map(UnitLine::first)
                .toList();
        loaded = true;
        line.set(all.isEmpty() ? "" : when(asked) + ": " + TonightLine.of(all));
        List<BoardRow> board = new ArrayList<>();
        for (Map.Entry<Service, List<UnitLine>> entry : lines.entrySet()) {
            List<UnitTonight> units =
                    entry.getValue().stream().map(UnitLine::first).toList();
            long free = units.stream().filter(UnitTonight::isFree).count();
            BoardCheck check = checks.get(entry.getKey().id);
            board.add(new BoardRow.ServiceHead(
                    entry.getKey(),
                    entry.getKey().name,
                    free == 0 ? "none free of " + units.size() : free + " free of " + units.size(),
                    check == null
                            ? ""
                            : "checked " + SpokenDates.at(check.checked, today()) + " by " + check.createdBy));
            entry.getValue().forEach(unit -> board.add(new BoardRow.UnitRow(unit)));
        }
        Long before = sought != null
                ? sought
                : selectedUnit() == null ? null : selectedUnit().unit().id;
        sought = null;
        rows.setAll(board);
        selected.set(rows.stream()
                .filter(row -> row instanceof BoardRow.UnitRow unit
                        && unit.tonight().unit().id.equals(before))
                .findFirst()
                .orElse(null));
    }

    /** Chooses a unit on tonight's board. */
    void show(long unitId) {
        sought = unitId;
        if (night.get().equals(today())) {
            load();
        } else {
            night.set(today());
        }
    }

    private String when(LocalDate asked) {
        return asked.equals(today()) ? "Tonight" : SpokenDates.day(asked, today());
    }

    /**
     * Ends a void or a hold of the selected unit with this night.
     *
     * @param then hears how that is taken back
     */
    void freeAgain(Consumer<Runnable> then) {
        UnitTonight unit = selectedUnit();
        Holding held = unit.held();
        if (held != null) {
            change(() -> holds.release(held.id()), () -> then.accept(() -> takeBack(held.id(), () -> {})));
            return;
        }
        tasks.of(() -> board.reopen(unit.unit().id, night.get()))
                .busy(busy)
                .then(ended -> {
                    changedBoard();
                    then.accept(() -> change(() -> board.keepClosed(ended), () -> {}));
                })
                .start();
    }

    /** Ends a void of a unit with the night with which it began: it never was. */
    void neverClosed(long unitId, LocalDate from, Runnable then) {
        change(() -> board.reopen(unitId, from), then);
    }

    /** Takes back what was last done to a hold. */
    void takeBack(long holdId, Runnable then) {
        change(() -> holds.takeBack(holdId), then);
    }

    private void change(Runnable step, Runnable then) {
        tasks.doing(step)
                .busy(busy)
                .then(done -> {
                    changedBoard();
                    then.run();
                })
                .start();
    }

    /** Reads the board again after a change, and tells whoever else shows it. */
    void changedBoard() {
        load();
        changed.run();
    }

    /** A form that closes the selected unit from this night on. */
    ClosingViewModel closing() {
        return new ClosingViewModel(board, new Saving(tasks), selectedUnit().unit(), night.get());
    }

    /** A form that holds the selected unit from this night on. */
    HoldViewModel holding() {
        return new HoldViewModel(holds, tasks, selectedUnit().unit(), night.get());
    }

    /** A form that extends the hold of the selected unit. */
    HoldViewModel extending() {
        return new HoldViewModel(
                holds, tasks, selectedUnit().unit(), selectedUnit().held());
    }

    LocalDate today() {
        return London.today(clock);
    }

    /** The selected unit on the night shown, null where none is selected. */
    UnitTonight selectedUnit() {
        return selected.get() instanceof BoardRow.UnitRow row ? row.tonight() : null;
    }

    /** The night shown, never null in the end. */
    ObjectProperty<LocalDate> night() {
        return night;
    }

    ObjectProperty<BoardRow> selected() {
        return selected;
    }

    BooleanProperty busy() {
        return busy;
    }

    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    ObservableList<BoardRow> rows() {
        return rows;
    }

    /** True once it is known that there is no unit at all. */
    boolean isEmpty() {
        return loaded && rows.isEmpty();
    }
}

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
import javafx.beans.property.ReadOnlyObjectProperty;
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

/** The board of one night, or of the nights around it. */
final class BedsViewModel {
    /** How many nights the time line shows. */
    static final int NIGHTS = 84;
    /** How many of them lie before today. */
    static final int PAST = 28;

    private final BedBoard board;
    private final Holds holds;
    private final Tasks tasks;
    private final Clock clock;
    private final Runnable changed;
    private final ObjectProperty<LocalDate> night = new SimpleObjectProperty<>(this, "night");
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.NIGHT);
    private final ObjectProperty<LocalDate> first = new SimpleObjectProperty<>(this, "first");
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
        first.set(today());
        night.addListener((property, before, now) -> {
            if (now != null && !isRead(now)) {
                load();
            }
        });
        look.addListener((property, before, now) -> load());
    }

    private boolean isRead(LocalDate asked) {
        return look.get() == Look.LINE && isAmong(asked, first.get());
    }

    private static boolean isAmong(LocalDate asked, LocalDate first) {
        return !asked.isBefore(first) && asked.isBefore(first.plusDays(NIGHTS));
    }

    /** Reads the board; of the time line the nights around today, or around the chosen one where that lies further away. */
    void load() {
        LocalDate asked = night.get();
        boolean line = look.get() == Look.LINE;
        LocalDate usual = today().minusDays(PAST);
        LocalDate from = !line ? asked : isAmong(asked, usual) ? usual : asked.minusDays(PAST);
        tasks.look(
                        this,
                        () -> new Read(
                                from,
                                board.lines(from, line ? NIGHTS : 1),
                                board.checks().last()))
                .busy(busy)
                .then(read -> {
                    if (asked.equals(night.get()) && line == (look.get() == Look.LINE)) {
                        show(line && isAmong(today(), from) ? today() : asked, read);
                    }
                })
                .start();
    }

    private record Read(LocalDate from, SequencedMap<Service, List<UnitLine>> lines, Map<Long, BoardCheck> checks) {}

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

    private void show(LocalDate asked, Read read) {
        List<UnitTonight> all = read.lines().values().stream()
                .flatMap(List::stream)
                .map(unit -> unit.on(asked).what())
                .toList();
        loaded = true;
        line.set(all.isEmpty() ? "" : when(asked) + ": " + TonightLine.of(all));
        Long before = sought != null
                ? sought
                : selected.get() instanceof BoardRow.UnitRow row ? row.line().unit().id : null;
        sought = null;
        first.set(read.from());
        rows.setAll(BoardRow.of(read.lines(), read.checks(), asked, today()));
        selected.set(rows.stream()
                .filter(row -> row instanceof BoardRow.UnitRow unit
                        && unit.line().unit().id.equals(before))
                .findFirst()
                .orElse(look.get() == Look.LINE && rows.size() > 1 ? rows.get(1) : null));
    }

    /** Chooses a unit on tonight's board. */
    void show(long unitId) {
        if (look.get() == Look.MONTHS) {
            look.set(Look.NIGHT);
        }
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

    /** Reads a hold with what it said before. */
    void readHold(long holdId, Consumer<Holds.File> then) {
        tasks.of(() -> holds.open(holdId)).then(then).start();
    }

    /** Takes back what was last done to a hold. */
    void takeBack(long holdId, Runnable then) {
        change(() -> holds.takeBack(holdId), then);
    }

    /** Changes something and reads the board anew. */
    void change(Runnable step, Runnable then) {
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

    /** Moves the chosen night within the time line, or to where the selected unit's bar begins or ends. */
    void walk(int nights, boolean byBars) {
        LocalDate to = night.get().plusDays(nights);
        if (byBars && selected.get() instanceof BoardRow.UnitRow row) {
            UnitLine.Bar bar = row.line().on(night.get());
            to = nights > 0
                    ? bar.until()
                    : bar.from().isBefore(night.get()) ? bar.from() : bar.from().minusDays(1);
        }
        night.set(to);
    }

    /** A form that closes the selected unit from this night on. */
    ClosingViewModel closing() {
        return new ClosingViewModel(board, new Saving(tasks), selectedUnit().unit(), night.get());
    }

    /** A form that holds the selected unit from this night on; a night that is over can't be held. */
    HoldViewModel holding() {
        LocalDate from = night.get().isBefore(today()) ? today() : night.get();
        return new HoldViewModel(holds, tasks, selectedUnit().unit(), from);
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
        return look.get() != Look.MONTHS && selected.get() instanceof BoardRow.UnitRow row ? row.on(night.get()) : null;
    }

    /** The night shown, never null in the end. */
    ObjectProperty<LocalDate> night() {
        return night;
    }

    ObjectProperty<Look> look() {
        return look;
    }

    /** The first night that was read. */
    ReadOnlyObjectProperty<LocalDate> first() {
        return first;
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

package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.bedboard.BedBoard;
import org.rowan.bedboard.Cot;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.UnitChanges.Changed;
import org.rowan.bedboard.UnitChanges.Part;
import org.rowan.fx.Saving;
import org.rowan.kernel.Code;
import org.rowan.kernel.Problem;

/** A unit that is to be split, joined with another, or to get a cot, from a day on. */
final class UnitChangeViewModel {
    private final BedBoard board;
    private final Saving saving;
    private final Unit unit;
    private final List<Unit> others;
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>(this, "until");
    private final StringProperty other = new SimpleStringProperty(this, "other");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty second = new SimpleStringProperty(this, "second", "");
    private final ObjectProperty<Integer> children = new SimpleObjectProperty<>(this, "children");
    private final ObjectProperty<Integer> secondChildren = new SimpleObjectProperty<>(this, "secondChildren");

    /** @param others the other units of its service */
    UnitChangeViewModel(BedBoard board, Saving saving, Unit unit, List<Unit> others, LocalDate day) {
        this.board = board;
        this.saving = saving;
        this.unit = unit;
        this.others = List.copyOf(others);
        this.day.set(day);
        other.addListener((property, before, now) -> suggest());
    }

    /** Both together, and the second adult's place for a child more. */
    private void suggest() {
        others.stream()
                .filter(each -> each.id.toString().equals(other.get()))
                .findFirst()
                .ifPresent(each -> {
                    name.set(unit.name + " and " + each.name);
                    children.set(unit.children + each.children + 1);
                });
    }

    /** Offers two parts that share its places. */
    UnitChangeViewModel inTwo() {
        name.set(unit.name + "a");
        second.set(unit.name + "b");
        children.set(Math.max(0, unit.children - 1));
        secondChildren.set(0);
        return this;
    }

    void split(Consumer<Changed> then) {
        saving.run(
                () -> board.changes()
                        .split(
                                unit.id,
                                day.get(),
                                List.of(
                                        new Part(name.get(), places("children", children.get())),
                                        new Part(second.get(), places("children_2", secondChildren.get())))),
                then);
    }

    void join(Consumer<Changed> then) {
        saving.run(
                () -> {
                    if (other.get() == null || other.get().isEmpty()) {
                        throw Problem.with("other", "Choose the unit to join it with.");
                    }
                    return board.changes()
                            .join(
                                    List.of(unit.id, Long.valueOf(other.get())),
                                    day.get(),
                                    new Part(name.get(), places("children", children.get())));
                },
                then);
    }

    void putCot(Consumer<Cot> then) {
        saving.run(() -> board.cots().put(unit.id, day.get(), until.get()), then);
    }

    private static int places(String field, Integer number) {
        if (number == null) {
            throw Problem.with(field, "Say how many children fit beside one adult; 0 for none.");
        }
        return number;
    }

    Unit unit() {
        return unit;
    }

    Saving saving() {
        return saving;
    }

    /** The units that it can be joined with; the code is the unit's id. */
    List<Code> others() {
        return others.stream()
                .map(each -> new Code(each.id.toString(), each.name, ""))
                .toList();
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    /** The day on which the cot is taken out, null while nobody knows. */
    ObjectProperty<LocalDate> until() {
        return until;
    }

    StringProperty other() {
        return other;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<Integer> children() {
        return children;
    }

    /** The name of the second part. */
    StringProperty second() {
        return second;
    }

    ObjectProperty<Integer> secondChildren() {
        return secondChildren;
    }
}

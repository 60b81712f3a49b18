package org.rowan.bedboard.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.Holding;
import org.rowan.bedboard.Holds;
import org.rowan.bedboard.Unit;
import org.rowan.fx.Saving;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;

/** A unit that is to be held, or held longer. */
final class HoldViewModel {
    /** What is offered: until the next day's noon. */
    private static final LocalTime NOON = LocalTime.NOON;

    private final Holds holds;
    private final Saving saving;
    private final Unit unit;
    private final LocalDate from;
    private final ObservableList<Holds.Waiting> waiting = FXCollections.observableArrayList();
    private final ObservableList<String> known = FXCollections.observableArrayList();
    private final StringProperty who = new SimpleStringProperty(this, "who", "");
    private final ObjectProperty<LocalDateTime> until = new SimpleObjectProperty<>(this, "until");
    private Long hold;

    /** A new hold. */
    HoldViewModel(Holds holds, Tasks tasks, Unit unit, LocalDate from) {
        this.holds = holds;
        this.saving = new Saving(tasks);
        this.unit = unit;
        this.from = from;
        until.set(from.plusDays(1).atTime(NOON));
        tasks.of(() -> holds.waitingFor(unit.id)).then(this::offer).start();
    }

    /** A hold that is to be held longer: a day more is offered. */
    HoldViewModel(Holds holds, Tasks tasks, Unit unit, Holding held) {
        this.holds = holds;
        this.saving = new Saving(tasks);
        this.unit = unit;
        this.from = null;
        this.hold = held.id();
        until.set(held.until() == null ? null : held.until().plusDays(1));
    }

    private void offer(Iterable<Holds.Waiting> found) {
        found.forEach(one -> {
            waiting.add(one);
            known.add(words(one));
        });
    }

    private String words(Holds.Waiting one) {
        return one.who() + ", referred " + SpokenDates.at(one.received(), from);
    }

    void save(Runnable then) {
        if (hold != null) {
            long id = hold;
            saving.run(
                    () -> {
                        holds.extend(id, until.get());
                        return id;
                    },
                    done -> then.run());
            return;
        }
        Hold wanted = new Hold();
        wanted.unitId = unit.id;
        wanted.starts = from;
        wanted.runsUntil = until.get();
        wanted.referralId = waiting.stream()
                .filter(one -> words(one).equals(who.get()))
                .map(Holds.Waiting::referralId)
                .findFirst()
                .orElse(null);
        wanted.heldFor =
                wanted.referralId != null || who.get() == null || who.get().isBlank()
                        ? null
                        : who.get().strip();
        saving.run(() -> holds.hold(wanted), saved -> {
            hold = saved.id;
            then.run();
        });
    }

    /** What is said when it is saved. */
    String done(LocalDate today) {
        return unit.name + " is held until " + SpokenDates.at(until.get(), today) + ".";
    }

    /** The hold, once it is saved. */
    long holdId() {
        return hold;
    }

    Saving saving() {
        return saving;
    }

    /** Who it is for: one of {@link #known}, or other words. */
    StringProperty who() {
        return who;
    }

    /** The referrals that wait, in words. */
    ObservableList<String> known() {
        return known;
    }

    ObjectProperty<LocalDateTime> until() {
        return until;
    }
}

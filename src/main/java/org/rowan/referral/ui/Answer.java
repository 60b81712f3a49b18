package org.rowan.referral.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.Fit;
import org.rowan.bedboard.Hold;
import org.rowan.fx.Draft;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.Told;

/** What is chosen in answer to one referral and not stored yet: a unit, support without one, or a reason; never two of them. */
final class Answer {
    final ObjectProperty<Fit> unit = new SimpleObjectProperty<>(this, "unit");
    final BooleanProperty withoutUnit = new SimpleBooleanProperty(this, "withoutUnit");
    final ObjectProperty<LocalDate> starts = new SimpleObjectProperty<>(this, "starts");
    final StringProperty keyWorker = new SimpleStringProperty(this, "keyWorker");
    final ObjectProperty<Integer> oldestBoy = new SimpleObjectProperty<>(this, "oldestBoy");
    final ObservableList<String> access = FXCollections.observableArrayList();
    final StringProperty reason = new SimpleStringProperty(this, "reason");
    final ObservableList<String> otherReasons = FXCollections.observableArrayList();
    final ObservableList<String> offeredKinds = FXCollections.observableArrayList();
    final StringProperty offered = new SimpleStringProperty(this, "offered");
    final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(this, "day");

    private final ObservableList<Fit> fits = FXCollections.observableArrayList();
    private final Supplier<LocalDate> today;
    /** Whether a unit is to be proposed as soon as the units have been looked at. */
    private boolean propose;
    /** The unit that Rowan proposed, which nobody has chosen. */
    private Long proposed;
    /** The unit that was chosen before, until the units have been looked at. */
    private Long wanted;

    Answer(Supplier<LocalDate> today) {
        this.today = today;
        starts.set(today.get());
        unit.addListener((property, before, now) -> unitChosen(now));
        withoutUnit.addListener((property, before, now) -> {
            if (now) {
                reason.set(null);
            }
        });
        reason.addListener((property, before, now) -> {
            if (now != null) {
                unit.set(null);
                withoutUnit.set(false);
            }
        });
    }

    /** What of it is kept while it is not stored. */
    Draft draft() {
        return new Draft()
                .part("unit", this::chosenUnit, this::chooseAgain)
                .yes("without_unit", withoutUnit)
                .day("starts", starts)
                .text("key_worker", keyWorker)
                .number("oldest_boy", oldestBoy)
                .codes("access", access)
                .text("reason", reason)
                .codes("other_reasons", otherReasons)
                .codes("offered_kinds", offeredKinds)
                .text("offered_instead", offered)
                .day("decided", day);
    }

    /** What was told at the call. */
    void tell(Referral referral) {
        Told told = Told.read(referral.note);
        oldestBoy.set(told.oldestBoy());
        access.setAll(told.access());
    }

    /**
     * Begins as the referral stands.
     *
     * @param toPlace whether it is to be answered by placing them unless somebody says otherwise
     */
    void begin(OpenReferral of, boolean toPlace) {
        Referral referral = of.file().referral();
        tell(referral);
        starts.set(today.get());
        keyWorker.set(Objects.requireNonNullElse(of.keyWorkers().own(), ""));
        otherReasons.clear();
        Offered before = Offered.read(referral.offeredInstead);
        offeredKinds.setAll(before.kinds());
        offered.set(before.words());
        // a correction of what was decided last week does not move it into this week's count
        day.set(referral.decided);
        reason.set(null);
        unit.set(null);
        proposed = null;
        propose = toPlace && of.service().hasUnits();
        withoutUnit.set(toPlace && !of.service().hasUnits());
    }

    /** The units were looked at: what was chosen stays chosen while it is among them. */
    void take(List<Fit> found) {
        Long chosen = unit.get() != null ? idOf(unit.get()) : wanted;
        boolean first = propose && chosen == null && isOpen();
        wanted = null;
        propose = false;
        fits.setAll(found);
        unit.set(found.stream()
                .filter(fit -> first ? fit.fitsNow() : idOf(fit).equals(chosen))
                .findFirst()
                .orElse(null));
        if (first && unit.get() != null) {
            proposed = idOf(unit.get());
        }
    }

    /** There are no units to be looked at. */
    void takeNone() {
        fits.clear();
    }

    /** The units of the service, fitting first. */
    ObservableList<Fit> fits() {
        return fits;
    }

    /** Nothing is chosen that could be stored. */
    boolean isOpen() {
        return unit.get() == null && reason.get() == null && !withoutUnit.get();
    }

    /** What is to be stored, if anything is chosen. */
    Optional<Decision> decision() {
        if (reason.get() != null) {
            List<String> others = otherReasons.stream()
                    .filter(code -> !code.equals(reason.get()))
                    .toList();
            return Optional.of(new Decision.NotPlace(
                    day.get(), reason.get(), others, new Offered(offeredKinds, offered.get()).written()));
        }
        if (isOpen()) {
            return Optional.empty();
        }
        Long unitId = unit.get() == null ? null : idOf(unit.get());
        return Optional.of(new Decision.Place(day.get(), unitId, firstDay(), workerOrNone()));
    }

    /** Holds the chosen unit until the noon after the first day; null where none is chosen. */
    Hold hold(long referralId) {
        if (unit.get() == null) {
            return null;
        }
        Hold hold = new Hold();
        hold.unitId = idOf(unit.get());
        hold.referralId = referralId;
        hold.starts = firstDay();
        hold.runsUntil = hold.starts.plusDays(1).atTime(LocalTime.NOON);
        return hold;
    }

    private LocalDate firstDay() {
        return starts.get() == null ? today.get() : starts.get();
    }

    private String workerOrNone() {
        String name = keyWorker.get();
        return name == null || name.isBlank() ? null : name.strip();
    }

    /** A unit that is free only later moves the first day to then. */
    private void unitChosen(Fit fit) {
        if (fit == null) {
            return;
        }
        reason.set(null);
        if (!fit.unit().isFree()
                && fit.freeFrom() != null
                && starts.get() != null
                && fit.freeFrom().isAfter(starts.get())) {
            starts.set(fit.freeFrom());
        }
    }

    /** What Rowan proposes nobody has chosen. */
    private String chosenUnit() {
        Long chosen = unit.get() == null ? wanted : idOf(unit.get());
        return chosen == null || chosen.equals(proposed) ? "" : chosen.toString();
    }

    private void chooseAgain(String id) {
        wanted = id.isEmpty() ? null : Long.valueOf(id);
        unit.set(fits.stream()
                .filter(fit -> idOf(fit).equals(wanted))
                .findFirst()
                .orElse(null));
    }

    private static Long idOf(Fit fit) {
        return fit.unit().unit().id;
    }
}

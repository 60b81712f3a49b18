package org.rowan.referral.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.Fit;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.Household;
import org.rowan.fx.Draft;
import org.rowan.fx.Latest;
import org.rowan.kernel.Problem;
import org.rowan.people.Person;
import org.rowan.provider.Service;
import org.rowan.referral.Danger;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;
import org.rowan.referral.ReferralDesk;
import org.rowan.referral.Told;

/** One referral and the answer to it. */
final class DecideViewModel {
    /** All that deciding needs to know, read at one moment. */
    record Opened(
            ReferralDesk.File file,
            Setting setting,
            Map<String, Long> used,
            Elsewhere.Workers keyWorkers,
            List<Danger> dangers) {
        Service service() {
            return setting.service(file.referral().serviceId).orElseThrow();
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    /** The fields that are answered at the call and may be mended where it is decided. */
    private static final Set<String> TOLD = Set.of("oldest_boy", "access");

    private final Behind behind;
    private final long id;
    private final boolean reasonsFirst;
    private final Consumer<String> decided;
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ObservableList<Fit> fits = FXCollections.observableArrayList();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Opened> meanwhile = new ReadOnlyObjectWrapper<>(this, "meanwhile");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final Latest fitting;

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

    private final Draft kept = new Draft();
    /** What was chosen before the window was locked, until the referral has been read. */
    private Map<String, String> typedBefore = Map.of();
    /** Whether a unit is to be proposed as soon as the units have been looked at. */
    private boolean propose;
    /** The unit that Rowan proposed, which nobody has chosen. */
    private Long proposed;
    /** The unit that was chosen before, until the units have been looked at. */
    private Long wanted;

    /**
     * @param reasonsFirst true where it is clear already that they are not placed, so that no unit is proposed
     * @param decided hears what was decided, in a sentence, once it is stored
     */
    DecideViewModel(Behind behind, long id, boolean reasonsFirst, Consumer<String> decided) {
        this.behind = behind;
        this.id = id;
        this.reasonsFirst = reasonsFirst;
        this.decided = decided;
        this.fitting = new Latest(behind.tasks());
        starts.set(behind.today());
        kept.part("unit", this::chosenUnit, this::chooseAgain)
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
        for (Observable part : List.of(starts, oldestBoy, access)) {
            part.addListener((InvalidationListener) changed -> lookForRoom());
        }
        kept.begins();
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

    /** Reads the referral; what is chosen meanwhile stands. */
    void load() {
        behind.tasks()
                .of(this::open)
                .busy(busy)
                .then(read -> {
                    Map<String, String> chosen = typed();
                    typedBefore = Map.of();
                    show(read);
                    kept.putBack(chosen);
                })
                .start();
    }

    /** Reads the referral after it was changed; what is chosen stays chosen, beside what was decided meanwhile. */
    void readAgain() {
        behind.tasks()
                .of(this::open)
                .busy(busy)
                .then(read -> {
                    if (opened.get() == null || !isDecidedOtherwise(read)) {
                        amended(read);
                    } else if (typed().isEmpty()) {
                        show(read);
                    } else {
                        meanwhile.set(read);
                    }
                })
                .start();
    }

    private boolean isDecidedOtherwise(Opened read) {
        Referral before = opened.get().file().referral();
        Referral now = read.file().referral();
        return !now.decision.equals(before.decision)
                || !Objects.equals(now.reason, before.reason)
                || !Objects.equals(now.decided, before.decided);
    }

    /** What somebody else has decided stays; what was chosen here is dropped. */
    void takeTheirs() {
        show(meanwhile.get());
    }

    /** What was chosen here is to be stored over what somebody else has decided; nothing is yet. */
    void keepMine() {
        amended(meanwhile.get());
    }

    private void amended(Opened read) {
        Map<String, String> changedHere = kept.typed();
        changedHere.keySet().retainAll(TOLD);
        meanwhile.set(null);
        opened.set(read);
        tell(read.file().referral());
        kept.begins(TOLD);
        kept.putBack(changedHere);
        lookForRoom();
    }

    /** What was told at the call. */
    private void tell(Referral referral) {
        Told told = Told.read(referral.note);
        oldestBoy.set(told.oldestBoy());
        access.setAll(told.access());
    }

    private Opened open() {
        return new Opened(
                behind.referrals().open(id),
                Setting.read(behind),
                behind.referrals().reasonsUsed(),
                behind.elsewhere().keyWorkers().get(),
                behind.referrals().dangers().near(id));
    }

    private void show(Opened read) {
        Referral referral = read.file().referral();
        meanwhile.set(null);
        problems.clear();
        opened.set(read);
        tell(referral);
        starts.set(behind.today());
        keyWorker.set(Objects.requireNonNullElse(read.keyWorkers().own(), ""));
        otherReasons.clear();
        Offered before = Offered.read(referral.offeredInstead);
        offeredKinds.setAll(before.kinds());
        offered.set(before.words());
        // a correction of what was decided last week does not move it into this week's count
        day.set(referral.decided);
        reason.set(null);
        unit.set(null);
        proposed = null;
        propose = referral.isPending() && !reasonsFirst && read.service().hasUnits();
        withoutUnit.set(referral.isPending() && !reasonsFirst && !read.service().hasUnits());
        kept.begins();
        lookForRoom();
    }

    /** What is chosen and not stored, by field. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>(typedBefore);
        typed.putAll(kept.typed());
        return typed;
    }

    /** Chooses again what was chosen before. */
    void putBack(Map<String, String> typed) {
        if (opened.get() == null) {
            typedBefore = Map.copyOf(typed);
        } else {
            kept.putBack(typed);
        }
    }

    /** What Rowan proposes nobody has chosen. */
    private String chosenUnit() {
        Long chosen = unit.get() == null ? wanted : unit.get().unit().unit().id;
        return chosen == null || chosen.equals(proposed) ? "" : chosen.toString();
    }

    private void chooseAgain(String id) {
        wanted = id.isEmpty() ? null : Long.valueOf(id);
        unit.set(fits.stream()
                .filter(fit -> fit.unit().unit().id.equals(wanted))
                .findFirst()
                .orElse(null));
    }

    long id() {
        return id;
    }

    private void lookForRoom() {
        Opened now = opened.get();
        if (now == null || starts.get() == null || !now.service().hasUnits()) {
            fits.clear();
            return;
        }
        LocalDate night = starts.get();
        Household household = household(now);
        long service = now.file().referral().serviceId;
        fitting.ask(() -> behind.board().fits(service, household, night, id), this::take);
    }

    private void take(List<Fit> found) {
        Long chosen = unit.get() != null ? unit.get().unit().unit().id : wanted;
        boolean first = propose && chosen == null && isUndecided();
        wanted = null;
        propose = false;
        fits.setAll(found);
        unit.set(found.stream()
                .filter(fit -> first ? fit.fitsNow() : fit.unit().unit().id.equals(chosen))
                .findFirst()
                .orElse(null));
        if (first && unit.get() != null) {
            proposed = unit.get().unit().unit().id;
        }
    }

    Household household(Opened of) {
        Person person = of.file().person();
        Referral referral = of.file().referral();
        Boolean man = (person == null || person.sex == null) ? null : person.sex.equals("male");
        return new Household(
                referral.adultCount(),
                referral.childCount(),
                man,
                oldestBoy.get(),
                Set.copyOf(access),
                DangerWords.inShort(of.dangers(), referral.serviceId));
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

    /** Nothing is chosen that could be stored. */
    boolean isUndecided() {
        return unit.get() == null && reason.get() == null && !withoutUnit.get();
    }

    /** Stores what is chosen: a unit, support without one, or a reason. */
    void decide() {
        if (reason.get() != null) {
            store(new Decision.NotPlace(
                    day.get(), reason.get(), others(), new Offered(offeredKinds, offered.get()).written()));
        } else if (unit.get() != null) {
            store(new Decision.Place(day.get(), unit.get().unit().unit().id, firstDay(), blankToNull(keyWorker.get())));
        } else if (withoutUnit.get()) {
            store(new Decision.Place(day.get(), null, firstDay(), blankToNull(keyWorker.get())));
        }
    }

    /**
     * Holds the chosen unit for them until the next day's noon.
     *
     * @param then hears what was done, in a sentence, and how it is taken back
     */
    void hold(BiConsumer<String, Runnable> then) {
        Fit chosen = unit.get();
        if (busy.get() || chosen == null) {
            return;
        }
        Hold hold = new Hold();
        hold.unitId = chosen.unit().unit().id;
        hold.referralId = id;
        hold.starts = firstDay();
        hold.runsUntil = hold.starts.plusDays(1).atTime(LocalTime.NOON);
        behind.tasks()
                .of(() -> behind.holds().hold(hold))
                .busy(busy)
                .then(held -> {
                    changedBoard();
                    then.accept(
                            DecisionWords.held(chosen, held.runsUntil, behind.today()),
                            () -> behind.tasks()
                                    .doing(() -> behind.holds().takeBack(held.id))
                                    .then(done -> changedBoard())
                                    .start());
                })
                .start();
    }

    private void changedBoard() {
        lookForRoom();
        behind.elsewhere().changed().run();
    }

    void withdraw() {
        store(new Decision.Withdraw(day.get()));
    }

    /** The decision was a mistake: the referral waits again. */
    void reopen() {
        store(new Decision.Reopen());
    }

    private void store(Decision decision) {
        if (busy.get() || opened.get() == null) {
            return;
        }
        if (meanwhile.get() != null) {
            problems.setAll(Problem.of(
                    Problem.Kind.INPUT, "The referral was changed meanwhile. Say above which holds, then decide."));
            return;
        }
        problems.clear();
        String done = DecisionWords.done(decision, unit.get(), behind.today());
        Referral referral = opened.get().file().referral();
        behind.tasks()
                .doing(() -> behind.referrals().decide(referral, decision))
                .busy(busy)
                .then(stored -> {
                    behind.elsewhere().changed().run();
                    decided.accept(done);
                })
                .on(Problem.Kind.INPUT, problems::setAll)
                .on(
                        Problem.Kind.CONFLICT,
                        problem -> behind.tasks()
                                .of(this::open)
                                .busy(busy)
                                .then(meanwhile::set)
                                .start())
                .start();
    }

    private List<String> others() {
        return otherReasons.stream().filter(code -> !code.equals(reason.get())).toList();
    }

    private LocalDate firstDay() {
        return starts.get() == null ? behind.today() : starts.get();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether the reasons, not the units, are what is looked at first. */
    boolean reasonsFirst() {
        return reasonsFirst;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The units of the service, fitting first. */
    ObservableList<Fit> fits() {
        return fits;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    /** The referral as somebody else has left it since it was read; null where nobody has. */
    ReadOnlyObjectProperty<Opened> meanwhile() {
        return meanwhile.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}

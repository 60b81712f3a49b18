package org.rowan.referral.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.Fit;
import org.rowan.bedboard.Hold;
import org.rowan.bedboard.Household;
import org.rowan.fx.Draft;
import org.rowan.fx.Latest;
import org.rowan.kernel.Problem;
import org.rowan.referral.Decision;
import org.rowan.referral.Referral;

/** One referral and the answer to it. */
final class DecideViewModel {
    /** The fields that are answered at the call and may be mended where it is decided. */
    private static final Set<String> TOLD = Set.of("oldest_boy", "access");

    private final Behind behind;
    private final long id;
    private final boolean reasonsFirst;
    private final Consumer<String> decided;
    private final ReadOnlyObjectWrapper<OpenReferral> opened = new ReadOnlyObjectWrapper<>(this, "opened");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<OpenReferral> meanwhile = new ReadOnlyObjectWrapper<>(this, "meanwhile");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final Latest fitting;
    private final Draft kept;
    /** What was chosen before the window was locked, until the referral has been read. */
    private Map<String, String> typedBefore = Map.of();

    final Answer answer;

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
        answer = new Answer(behind::today);
        for (Observable part : List.of(answer.starts, answer.oldestBoy, answer.access)) {
            part.addListener((InvalidationListener) changed -> lookForRoom());
        }
        kept = answer.draft();
        kept.begins();
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
                    if (opened.get() == null || !opened.get().isDecidedOtherwise(read)) {
                        amended(read);
                    } else if (typed().isEmpty()) {
                        show(read);
                    } else {
                        meanwhile.set(read);
                    }
                })
                .start();
    }

    /** What somebody else has decided stays; what was chosen here is dropped. */
    void takeTheirs() {
        show(meanwhile.get());
    }

    /** What was chosen here is to be stored over what somebody else has decided; nothing is yet. */
    void keepMine() {
        amended(meanwhile.get());
    }

    private void amended(OpenReferral read) {
        Map<String, String> changedHere = kept.typed();
        changedHere.keySet().retainAll(TOLD);
        meanwhile.set(null);
        opened.set(read);
        answer.tell(read.file().referral());
        kept.begins(TOLD);
        kept.putBack(changedHere);
        lookForRoom();
    }

    private OpenReferral open() {
        return OpenReferral.read(behind, id);
    }

    private void show(OpenReferral read) {
        meanwhile.set(null);
        problems.clear();
        opened.set(read);
        answer.begin(read, read.file().referral().isPending() && !reasonsFirst);
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

    long id() {
        return id;
    }

    private void lookForRoom() {
        OpenReferral now = opened.get();
        LocalDate night = answer.starts.get();
        if (now == null || night == null || !now.service().hasUnits()) {
            answer.takeNone();
            return;
        }
        Household household = now.household(answer.oldestBoy.get(), answer.access);
        long service = now.file().referral().serviceId;
        fitting.ask(() -> behind.board().fits(service, household, night, id), answer::take);
    }

    /** Stores what is chosen: a unit, support without one, or a reason. */
    void decide() {
        answer.decision().ifPresent(this::store);
    }

    /**
     * Holds the chosen unit for them until the next day's noon.
     *
     * @param then hears what was done, in a sentence, and how it is taken back
     */
    void hold(BiConsumer<String, Runnable> then) {
        Fit chosen = answer.unit.get();
        if (busy.get() || chosen == null) {
            return;
        }
        Hold hold = answer.hold(id);
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
        store(new Decision.Withdraw(answer.day.get()));
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
        String done = DecisionWords.done(decision, answer.unit.get(), behind.today());
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

    /** Whether the reasons, not the units, are what is looked at first. */
    boolean reasonsFirst() {
        return reasonsFirst;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<OpenReferral> opened() {
        return opened.getReadOnlyProperty();
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    /** The referral as somebody else has left it since it was read; null where nobody has. */
    ReadOnlyObjectProperty<OpenReferral> meanwhile() {
        return meanwhile.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}

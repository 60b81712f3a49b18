package org.rowan.retention.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.erasure.Erasure;
import org.rowan.erasure.ErasureReason;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;
import org.rowan.retention.DueCase;
import org.rowan.retention.Retention;
import org.rowan.retention.RetentionRule;

/** How long records are kept, what is due, and the asking for it. */
final class RetentionViewModel {
    private final Retention retention;
    private final Erasure erasure;
    private final Tasks tasks;
    private final boolean manager;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(this, "look");
    private final Map<Long, String> refused = new HashMap<>();
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /** What was read at one moment; nothing is due for who does not erase cases. */
    record Look(RetentionRule rule, List<DueCase> due) {
        List<DueCase> toAsk() {
            return due.stream().filter(DueCase::isToAsk).toList();
        }

        @Override
        public String toString() {
            return due.size() + " due";
        }
    }

    /**
     * What came of asking for several.
     *
     * @param asked how many were asked for
     * @param refused why each of the others was not, by the id of its case
     */
    record Asking(int asked, Map<Long, String> refused) {}

    /** @param manager whether who looks may erase cases */
    RetentionViewModel(Retention retention, Erasure erasure, Tasks tasks, boolean manager) {
        this.retention = retention;
        this.erasure = erasure;
        this.tasks = tasks;
        this.manager = manager;
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }

    boolean isManager() {
        return manager;
    }

    void load() {
        tasks.look(this, () -> new Look(retention.rule(), manager ? retention.due() : List.of()))
                .then(look::set)
                .busy(busy)
                .start();
    }

    /**
     * Asks for each by itself: what is refused holds up no other.
     *
     * @param then is told what came of it
     */
    void ask(List<DueCase> cases, Consumer<Asking> then) {
        tasks.of(() -> asking(cases))
                .then(asking -> {
                    refused.putAll(asking.refused);
                    then.accept(asking);
                })
                .lastly(this::load)
                .busy(busy)
                .start();
    }

    private Asking asking(List<DueCase> cases) {
        Map<Long, String> refusals = new LinkedHashMap<>();
        for (DueCase due : cases) {
            try {
                erasure.ask(due.part(), due.id(), ErasureReason.KEPT_LONG_ENOUGH, null);
            } catch (Problem e) {
                refusals.put(due.id(), e.getMessage());
            }
        }
        return new Asking(cases.size() - refusals.size(), refusals);
    }

    /** Why a case could not be asked for when it was tried last; empty where it was not refused. */
    String refused(DueCase due) {
        return refused.getOrDefault(due.id(), "");
    }

    /** What is typed to change the rule. */
    final class Changing {
        private final Saving saving = new Saving(tasks);
        private final ObjectProperty<Integer> adultYears = new SimpleObjectProperty<>(this, "adultYears");
        private final ObjectProperty<Integer> childAge = new SimpleObjectProperty<>(this, "childAge");
        private final ObjectProperty<Integer> refusedYears = new SimpleObjectProperty<>(this, "refusedYears");
        private final StringProperty reason = new SimpleStringProperty(this, "reason", "");

        Changing(RetentionRule now) {
            adultYears.set(now.adultYears);
            childAge.set(now.childAge);
            refusedYears.set(now.refusedYears);
        }

        Saving saving() {
            return saving;
        }

        ObjectProperty<Integer> adultYears() {
            return adultYears;
        }

        ObjectProperty<Integer> childAge() {
            return childAge;
        }

        ObjectProperty<Integer> refusedYears() {
            return refusedYears;
        }

        StringProperty reason() {
            return reason;
        }

        void save(Runnable then) {
            RetentionRule wanted = new RetentionRule();
            wanted.adultYears = orNone(adultYears.get());
            wanted.childAge = orNone(childAge.get());
            wanted.refusedYears = orNone(refusedYears.get());
            wanted.reason = reason.get();
            saving.run(
                    () -> {
                        retention.settle(wanted);
                        return null;
                    },
                    done -> {
                        load();
                        then.run();
                    });
        }

        private static int orNone(Integer typed) {
            return typed == null ? 0 : typed;
        }
    }
}

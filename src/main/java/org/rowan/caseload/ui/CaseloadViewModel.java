package org.rowan.caseload.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.rowan.caseload.Caseload;
import org.rowan.caseload.Caseloads;
import org.rowan.caseload.Shares;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Problem;

/** Who has how many cases, and how many they should have at most. */
final class CaseloadViewModel {
    private final Caseloads caseloads;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Shares> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    CaseloadViewModel(Caseloads caseloads, Tasks tasks) {
        this.caseloads = caseloads;
        this.tasks = tasks;
    }

    void load() {
        tasks.look(this, caseloads::look).busy(busy).then(shown::set).start();
    }

    /** The limit as it is typed. */
    final class Limit {
        private final Saving saving = new Saving(tasks);
        private final ObjectProperty<Integer> cases = new SimpleObjectProperty<>(
                this, "cases", shown.get() == null ? null : shown.get().limit());

        Saving saving() {
            return saving;
        }

        ObjectProperty<Integer> cases() {
            return cases;
        }

        void save(Runnable then) {
            Integer typed = cases.get();
            saving.run(
                    () -> {
                        if (typed == null) {
                            throw Problem.with("limit", "Write how many cases a worker should have in a year at most.");
                        }
                        caseloads.limit(typed);
                        return true;
                    },
                    done -> {
                        load();
                        then.run();
                    });
        }
    }

    Limit limit() {
        return new Limit();
    }

    /** The work in two sentences, for whoever doesn't see the chart. */
    static String summary(Shares shares) {
        List<Caseload> workers =
                shares.all().stream().filter(one -> !one.isNobody()).toList();
        if (shares.all().isEmpty()) {
            return "No case is open, and none was in the last twelve months.";
        }
        int nobody = shares.all().stream()
                .filter(Caseload::isNobody)
                .mapToInt(Caseload::cases)
                .sum();
        int high = shares.all().stream().mapToInt(one -> one.risk().high()).sum();
        int overdue = shares.all().stream().mapToInt(Caseload::overdue).sum();
        String over = shares.over().isEmpty()
                ? "Nobody had more than %d cases in the last twelve months.".formatted(shares.limit())
                : "More than %d cases in the last twelve months: %s."
                        .formatted(
                                shares.limit(),
                                String.join(
                                        ", ",
                                        shares.over().stream()
                                                .map(Caseload::worker)
                                                .toList()));
        return "%d open cases, %d of them with high risk, with %d workers; %d with nobody. %d reviews are overdue. %s"
                .formatted(shares.cases(), high, workers.size(), nobody, overdue, over);
    }

    /** What was last counted; null until then. */
    ReadOnlyObjectProperty<Shares> shown() {
        return shown.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}

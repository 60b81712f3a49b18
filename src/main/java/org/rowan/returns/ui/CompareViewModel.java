package org.rowan.returns.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.Comparison;
import org.rowan.returns.release.Comparing;

/** A quarter beside earlier ones, and why its figures jumped. */
final class CompareViewModel {
    private final Comparing comparing;
    private final Saving explaining;
    private final Tasks tasks;
    private FinancialQuarter asked;
    private final ReadOnlyObjectWrapper<Comparing.Compared> compared = new ReadOnlyObjectWrapper<>(this, "compared");

    CompareViewModel(Comparing comparing, Tasks tasks) {
        this.comparing = comparing;
        this.tasks = tasks;
        this.explaining = new Saving(tasks);
    }

    void compare(FinancialQuarter quarter) {
        asked = quarter;
        compared.set(null);
        tasks.of(() -> comparing.compare(quarter))
                .then(outcome -> {
                    if (quarter.equals(asked)) {
                        compared.set(outcome);
                    }
                })
                .start();
    }

    /** @param reason a code; null takes the explanation back */
    void explain(Comparison.Jumped jump, String reason) {
        Comparing.Compared before = compared.get();
        Optional<String> why = Optional.ofNullable(reason);
        explaining.run(
                () -> {
                    comparing.explain(before.comparison().quarter(), jump.place(), jump.against(), why);
                    return before.explained(jump, why);
                },
                compared::set);
    }

    Saving explaining() {
        return explaining;
    }

    /** Null until it was counted. */
    ReadOnlyObjectProperty<Comparing.Compared> compared() {
        return compared.getReadOnlyProperty();
    }
}

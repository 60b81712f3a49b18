package org.rowan.returns.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.rowan.disclosure.Declaration;
import org.rowan.disclosure.ledger.LedgerEntry;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.release.Declared;
import org.rowan.returns.release.LedgerCover;
import org.rowan.returns.release.ReleaseLedger;
import org.rowan.returns.release.ReturnServices;

/** What has to be known before figures about people leave: what was published before, and what is settled for the year. */
final class SettleViewModel {
    private final ReturnServices services;
    private final Tasks tasks;
    private final Runnable changed;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(this, "known");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private FinancialQuarter quarter;

    /**
     * What is known so far.
     *
     * @param begun whether somebody has said what was published before
     * @param entered how much that was published elsewhere stands in the ledger; after a restore, how much was entered since
     * @param restored when the store came out of a backup, if nobody has said since what had left
     * @param open whether something else can still be settled for the year
     */
    record Known(boolean begun, long entered, Optional<Instant> restored, Declared declared, boolean open) {
        /** Whether somebody should choose now: later it is too late. */
        boolean asksForYear() {
            return open && declared.origin() == Declared.Origin.USUAL;
        }
    }

    /** @param changed is told after something was said that changes what leaves */
    SettleViewModel(ReturnServices services, Tasks tasks, Runnable changed) {
        this.services = services;
        this.tasks = tasks;
        this.changed = changed;
        this.saving = new Saving(tasks);
    }

    void look(FinancialQuarter asked) {
        quarter = asked;
        tasks.look(this, () -> known(asked)).then(known::set).start();
    }

    private Known known(FinancialQuarter asked) {
        var state = services.ledger().state();
        return new Known(
                state.begun().isPresent(),
                state.restored()
                        .map(ReleaseLedger.Restored::entered)
                        .orElseGet(() -> state.entries().stream()
                                .filter(entry -> entry.kind() == LedgerEntry.Kind.OUTSIDE)
                                .count()),
                state.restored().map(ReleaseLedger.Restored::at),
                services.declarations().of(asked),
                services.declarations().isOpen(asked));
    }

    /** Says that nothing about people was published before (after a restore: that nothing left since), or that all of it is entered. */
    void begin() {
        boolean again = known.get().begun();
        LedgerCover.Earlier earlier =
                known.get().entered() > 0 ? LedgerCover.Earlier.ENTERED : LedgerCover.Earlier.NOTHING;
        saving.run(
                () -> {
                    if (again) {
                        services.ledger().afterRestore(earlier);
                    } else {
                        services.ledger().begin(earlier);
                    }
                    return earlier;
                },
                done -> changed.run());
    }

    /** Enters what was published before. */
    void enter(List<Path> files) {
        saving.run(() -> services.ledger().enterFiles(files), entered -> {
            said.set(entered > 0 ? "" : "Nothing was entered: these figures stand in the ledger already.");
            changed.run();
        });
    }

    /** Settles the year. */
    void declare(Supplier<Declaration> chosen, Saving form, Runnable then) {
        FinancialQuarter asked = quarter;
        form.run(() -> services.declarations().declare(asked, chosen.get()), declared -> {
            then.run();
            changed.run();
        });
    }

    Saving newForm() {
        return new Saving(tasks);
    }

    /** Of a call or a file that was refused. */
    Saving saving() {
        return saving;
    }

    /** Why nothing came of what was entered last; empty where something did. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Null until it was looked up. */
    ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }
}

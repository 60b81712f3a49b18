package org.rowan.returns.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.rowan.fx.Saving;
import org.rowan.fx.Tasks;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Problem;
import org.rowan.returns.export.AloneReason;
import org.rowan.returns.export.RevisionReason;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.ReturnServices;
import org.rowan.returns.release.Standing;

/** How a return becomes final: held ready by one, signed by a manager, revised, and written to a file. */
final class SignViewModel {
    private final ReturnServices services;
    private final Consumer<Made> changed;
    private final Saving working;
    private final ObjectProperty<AloneReason> alone = new SimpleObjectProperty<>(this, "alone");
    private final ObjectProperty<RevisionReason> revised = new SimpleObjectProperty<>(this, "revised");
    private final ReadOnlyObjectWrapper<Path> written = new ReadOnlyObjectWrapper<>(this, "written");
    private Made made;

    /** @param changed is told the return after it was held ready or signed */
    SignViewModel(ReturnServices services, Tasks tasks, Consumer<Made> changed) {
        this.services = services;
        this.changed = changed;
        this.working = new Saving(tasks);
    }

    /** Goes on with this return. */
    void follow(Made now) {
        if (made == null || !made.name().equals(now.name())) {
            alone.set(null);
            revised.set(null);
        }
        written.set(null);
        made = now;
    }

    /** Whether somebody else has held these figures ready, so that no reason is needed. */
    boolean isForTwo() {
        return standing().prepared().filter(held -> !held.own()).isPresent();
    }

    private Standing standing() {
        return made.standing();
    }

    void prepare() {
        FinancialQuarter quarter = made.name().quarter();
        working.run(() -> services.signing().prepare(quarter), changed);
    }

    /** Signs it; alone only with a reason. */
    void sign() {
        FinancialQuarter quarter = made.name().quarter();
        Optional<AloneReason> why = isForTwo() ? Optional.empty() : Optional.ofNullable(alone.get());
        working.run(() -> services.signing().sign(quarter, why), changed);
    }

    /** Signs a new version of what was signed. */
    void revise() {
        FinancialQuarter quarter = made.name().quarter();
        RevisionReason why = revised.get();
        Optional<AloneReason> one = Optional.ofNullable(alone.get());
        working.run(
                () -> {
                    if (why == null) {
                        throw Problem.of(Problem.Kind.REFUSED, "A new version has a reason. Choose it, then sign it.");
                    }
                    return services.signing().revise(quarter, why, one);
                },
                changed);
    }

    /** The signed package, byte for byte; of a return that nobody has signed a provisional one. */
    void writePackage(Path folder) {
        Made now = made;
        working.run(() -> services.returns().writePackage(now, folder), written::set);
    }

    void writeExact(Path folder) {
        Made now = made;
        working.run(() -> services.returns().writeExact(now, folder), written::set);
    }

    Saving working() {
        return working;
    }

    /** Why the one who prepared it signs it; null while nothing is chosen. */
    ObjectProperty<AloneReason> alone() {
        return alone;
    }

    /** Why a signed return is made once more; null while nothing is chosen. */
    ObjectProperty<RevisionReason> revised() {
        return revised;
    }

    /** The file that was written last, null where none was since the count. */
    ReadOnlyObjectProperty<Path> written() {
        return written.getReadOnlyProperty();
    }
}

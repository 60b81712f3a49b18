package org.rowan.setup.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.rowan.bedboard.Unit;
import org.rowan.exchange.Faults;
import org.rowan.exchange.SetImport;
import org.rowan.fx.Saving;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;
import org.rowan.provider.Provider;
import org.rowan.provider.Service;

/** What is set up, and records on their way in and out. */
final class SetUpViewModel {
    private final SetUpServices services;
    private final Tasks tasks;
    private final Clock clock;
    private final Runnable recordsChanged;
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(this, "facts");
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper(this, "line", "");
    private final BooleanProperty reading = new SimpleBooleanProperty(this, "reading");
    private final BooleanProperty moving = new SimpleBooleanProperty(this, "moving");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper(this, "progress", "");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);
    private final SimpleObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(this, "outcome");

    private final BooleanProperty stoppable = new SimpleBooleanProperty(this, "stoppable");
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<Step> latest = new AtomicReference<>();

    private record Step(String words, long done, long of) {}

    /**
     * What is set up, as it was read at one moment.
     *
     * @param used whether anybody is recorded yet
     */
    record Facts(Provider provider, List<Service> services, Map<Long, List<Unit>> units, boolean used) {
        boolean isEmpty() {
            return provider == null;
        }
    }

    /** What came of records on their way in or out. */
    sealed interface Outcome {
        /** All in the store. */
        record Loaded(long added, long known) implements Outcome {}

        /** Nothing was stored. */
        record Refused(Faults faults) implements Outcome {}

        /** All in the folder. */
        record Written(long records, Path folder) implements Outcome {}

        /** It could not be done at all. */
        record Failed(Problem problem) implements Outcome {}
    }

    /** @param recordsChanged is told after records came in, on the screen's thread */
    SetUpViewModel(SetUpServices services, Tasks tasks, Clock clock, Runnable recordsChanged) {
        this.services = services;
        this.tasks = tasks;
        this.clock = clock;
        this.recordsChanged = recordsChanged;
    }

    void load() {
        tasks.look(
                        this,
                        () -> new Facts(
                                services.providers().provider().orElse(null),
                                services.providers().services(),
                                services.units().byService(),
                                services.providers().isUsed()))
                .busy(reading)
                .then(this::show)
                .start();
    }

    private void show(Facts read) {
        long units = read.units().values().stream().mapToLong(List::size).sum();
        line.set(
                read.isEmpty()
                        ? "This store is empty. Say whose it is first."
                        : SpokenDates.count(read.services().size(), "service") + " with "
                                + SpokenDates.count(units, "unit") + ".");
        facts.set(read);
    }

    /** Something was set up or changed by hand: whoever shows the board looks again. */
    void told() {
        recordsChanged.run();
    }

    void importSet(Path folderOrZip) {
        stoppable.set(true);
        move(() -> {
            SetImport.Outcome loaded = services.sets().load(folderOrZip, this::at);
            return switch (loaded) {
                case SetImport.Outcome.Loaded all -> new Outcome.Loaded(all.added(), all.known());
                case SetImport.Outcome.Refused refused -> new Outcome.Refused(refused.faults());
            };
        });
    }

    /** Nothing of a set that is being brought in is stored. */
    void stop() {
        stoppable.set(false);
        stopped.set(true);
    }

    void export(Path folder) {
        stoppable.set(false);
        move(() -> new Outcome.Written(services.export().write(folder, this::at), folder));
    }

    /** Counts the referrals in the set whom it is not safe to ring back, for the question before it is written. */
    void countUnsafe(LongConsumer then) {
        tasks.of(() -> services.export().unsafeContacts()).then(then::accept).start();
    }

    private void move(Callable<Outcome> work) {
        if (moving.get()) {
            return;
        }
        outcome.set(null);
        stopped.set(false);
        progress.set("Beginning");
        share.set(-1);
        tasks.of(work)
                .busy(moving)
                .then(done -> {
                    outcome.set(done);
                    load();
                    if (done instanceof Outcome.Loaded) {
                        recordsChanged.run();
                    }
                })
                .otherwise(problem -> outcome.set(new Outcome.Failed(problem)))
                .start();
    }

    /** Only the latest word is shown: a fast import says more than a screen can. */
    private void at(String words, long done, long of) {
        if (stopped.get()) {
            throw Problem.of(Problem.Kind.CALL, "Stopped. Nothing of the set was stored.");
        }
        if (latest.getAndSet(new Step(words, done, of)) == null) {
            tasks.onScreen(() -> {
                Step step = latest.getAndSet(null);
                progress.set(step.words());
                share.set(step.of() > 0 ? Math.min(1, (double) step.done() / step.of()) : -1);
            });
        }
    }

    ProviderViewModel newProvider() {
        return new ProviderViewModel(services.providers(), new Saving(tasks));
    }

    ServiceViewModel newService() {
        return new ServiceViewModel(services, new Saving(tasks), null);
    }

    /** A service to be changed. */
    ServiceViewModel service(Service service) {
        return new ServiceViewModel(services, new Saving(tasks), service);
    }

    /** A unit to be changed. */
    UnitViewModel unit(Unit unit) {
        return new UnitViewModel(services.units(), new Saving(tasks), unit);
    }

    UnitViewModel newUnit(List<Service> housing) {
        return new UnitViewModel(services.units(), new Saving(tasks), housing, London.today(clock));
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    BooleanProperty reading() {
        return reading;
    }

    /** Whether {@link #stop} can be offered. */
    BooleanProperty stoppable() {
        return stoppable;
    }

    /** True while records are on their way. */
    BooleanProperty moving() {
        return moving;
    }

    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** How much of the step is done, 0 to 1; -1 where nobody knows. */
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** What came of the last import or export; null while there is none. */
    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome;
    }
}

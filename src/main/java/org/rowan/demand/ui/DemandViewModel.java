package org.rowan.demand.ui;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.demand.Changes;
import org.rowan.demand.Comparison;
import org.rowan.demand.Demand;
import org.rowan.demand.Period;
import org.rowan.demand.UnmetDemand;
import org.rowan.demand.UnmetDemand.House;
import org.rowan.fx.Tasks;
import org.rowan.kernel.London;
import org.rowan.kernel.Problem;

/** Who was turned away in a year, and the replay of that year with other units. */
final class DemandViewModel {
    static final int YEARS = 5;
    /** Stands for all services together. */
    static final House ALL = new House(-1, "All services");

    private final Demand demand;
    private final Tasks tasks;
    private final List<Period> periods;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(this, "period");
    private final ObservableList<House> houses = FXCollections.observableArrayList(ALL);
    private final ObjectProperty<House> house = new SimpleObjectProperty<>(this, "house", ALL);
    private final BooleanProperty whatIf = new SimpleBooleanProperty(this, "whatIf");
    private final ReadOnlyObjectWrapper<UnmetDemand> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private UnmetDemand counted;
    private Replayed replayed;

    final ObjectProperty<Integer> alone = new SimpleObjectProperty<>(this, "alone", 0);
    final ObjectProperty<Integer> family = new SimpleObjectProperty<>(this, "family", 2);
    final ObjectProperty<Integer> stepFree = new SimpleObjectProperty<>(this, "stepFree", 1);
    final ObjectProperty<Integer> children = new SimpleObjectProperty<>(this, "children", 3);
    final ObjectProperty<Integer> weeksLess = new SimpleObjectProperty<>(this, "weeksLess", 0);

    /** What was asked last. */
    private record Replayed(Period period, long service, Changes changes) {}

    DemandViewModel(Demand demand, Tasks tasks, Clock clock) {
        this.demand = demand;
        this.tasks = tasks;
        this.periods = Period.upTo(London.today(clock), YEARS);
        period.set(periods.getFirst());
        period.addListener((property, before, now) -> load());
        house.addListener((property, before, now) -> {
            show();
            comparison.set(null);
        });
    }

    void load() {
        Period asked = period.get();
        comparison.set(null);
        tasks.look(this, () -> demand.look(asked)).busy(busy).then(this::take).start();
    }

    /** Another window has changed records: where that makes other figures, a replay that is in sight is made of them too. */
    void readAgain() {
        Period asked = period.get();
        UnmetDemand before = counted;
        tasks.look(this, () -> demand.look(asked))
                .then(read -> {
                    take(read);
                    if (!read.equals(before) && comparison.get() != null) {
                        replay(replayed);
                    }
                })
                .start();
    }

    private void take(UnmetDemand read) {
        counted = read;
        if (!houses.subList(1, houses.size()).equals(read.houses())) {
            house.set(ALL);
            houses.remove(1, houses.size());
            houses.addAll(read.houses());
        }
        show();
    }

    private void show() {
        if (counted != null && house.get() != null) {
            shown.set(counted.of(house.get().equals(ALL) ? null : house.get().id()));
        }
    }

    /** A replay is of one service: the first, where all were looked at. */
    void replay() {
        if (house.get().equals(ALL) && houses.size() > 1) {
            house.set(houses.get(1));
        }
        if (busy.get() || house.get().equals(ALL)) {
            return;
        }
        replay(new Replayed(period.get(), house.get().id(), changes()));
    }

    private void replay(Replayed asked) {
        replayed = asked;
        refused.set("");
        tasks.of(() -> demand.whatIf(asked.period, asked.service, asked.changes))
                .busy(busy)
                .then(comparison::set)
                .on(Problem.Kind.REFUSED, problem -> refused.set(problem.getMessage()))
                .start();
    }

    private Changes changes() {
        return new Changes(
                or0(alone.get()), or0(family.get()), or0(stepFree.get()), or0(children.get()), or0(weeksLess.get()));
    }

    private static int or0(Integer number) {
        return number == null ? 0 : number;
    }

    /** The financial years that can be looked at, the latest first. */
    List<Period> periods() {
        return periods;
    }

    ObjectProperty<Period> period() {
        return period;
    }

    /** All services first, then each in which people live. */
    ObservableList<House> houses() {
        return houses;
    }

    ObjectProperty<House> house() {
        return house;
    }

    /** Whether the replay is looked at. */
    BooleanProperty whatIf() {
        return whatIf;
    }

    /** What is counted of the period and the service that are chosen; null until it is read. */
    ReadOnlyObjectProperty<UnmetDemand> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the last replay says; null where there is none of what is chosen. */
    ReadOnlyObjectProperty<Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** Why there is no replay. */
    ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }
}

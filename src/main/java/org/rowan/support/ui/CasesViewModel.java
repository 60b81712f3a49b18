package org.rowan.support.ui;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.rowan.fx.Tasks;
import org.rowan.kernel.Code;
import org.rowan.kernel.London;
import org.rowan.provider.Providers;
import org.rowan.provider.Service;
import org.rowan.support.KeyWorkers;
import org.rowan.support.Support;
import org.rowan.support.SupportRow;

/** The list of cases: open ones or all, narrowed by what is typed, by service and by key worker. */
final class CasesViewModel {
    private final Support support;
    private final Providers providers;
    private final Tasks tasks;
    private final Clock clock;
    private final ObservableList<SupportRow> all = FXCollections.observableArrayList();
    private final FilteredList<SupportRow> shown = new FilteredList<>(all);
    private final ObservableList<Code> services = FXCollections.observableArrayList();
    private final ObservableList<Code> workers = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final StringProperty service = new SimpleStringProperty(this, "service");
    private final StringProperty worker = new SimpleStringProperty(this, "worker");
    private final BooleanProperty closedToo = new SimpleBooleanProperty(this, "closedToo");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private Map<Long, String> serviceNames = Map.of();
    private KeyWorkers byName = KeyWorkers.among(List.of(), List.of());
    private boolean loaded;

    private record Read(List<SupportRow> rows, List<Service> services, KeyWorkers workers) {}

    CasesViewModel(Support support, Providers providers, Tasks tasks, Clock clock) {
        this.support = support;
        this.providers = providers;
        this.tasks = tasks;
        this.clock = clock;
        typed.addListener((property, before, now) -> filter());
        service.addListener((property, before, now) -> filter());
        worker.addListener((property, before, now) -> filter());
        closedToo.addListener((property, before, now) -> load());
    }

    void load() {
        load(() -> {});
    }

    /** @param then runs once the list is another one */
    void load(Runnable then) {
        boolean everything = closedToo.get();
        tasks.look(
                        this,
                        () -> new Read(
                                everything ? support.all() : support.openOn(London.today(clock)),
                                providers.services(),
                                support.workers()))
                .busy(busy)
                .then(read -> {
                    show(read);
                    then.run();
                })
                .start();
    }

    private void show(Read read) {
        serviceNames = read.services().stream().collect(Collectors.toMap(found -> found.id, found -> found.name));
        services.setAll(read.services().stream()
                .map(found -> new Code(found.id.toString(), found.name, ""))
                .toList());
        byName = read.workers();
        workers.setAll(byName.each(read.rows().stream().map(SupportRow::keyWorker)).stream()
                .map(name -> new Code(name, name, ""))
                .toList());
        loaded = true;
        all.setAll(read.rows());
        filter();
    }

    private void filter() {
        List<String> words = Arrays.stream(typed.get().toLowerCase(Locale.UK).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        shown.setPredicate(row -> (service.get() == null || service.get().equals(Long.toString(row.serviceId())))
                && (worker.get() == null || byName.same(worker.get(), row.keyWorker()))
                && words.stream().allMatch(haystack(row)::contains));
        if (loaded) {
            String kind = closedToo.get() ? "cases" : "open cases";
            count.set(
                    shown.size() == all.size()
                            ? all.size() + " " + kind + "."
                            : shown.size() + " of " + all.size() + " " + kind + ".");
        }
    }

    private String haystack(SupportRow row) {
        return Stream.of(row.who(), row.unit(), row.keyWorker(), serviceName(row))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.UK);
    }

    String serviceName(SupportRow row) {
        return serviceNames.getOrDefault(row.serviceId(), "");
    }

    /** "Saima Patel and 2 children". */
    static String household(SupportRow row) {
        return switch ((int) row.children()) {
            case 0 -> row.who();
            case 1 -> row.who() + " and 1 child";
            default -> row.who() + " and " + row.children() + " children";
        };
    }

    /** What narrows the list, by field. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new HashMap<>();
        chosen.put("typed", typed.get());
        chosen.put("all", Boolean.toString(closedToo.get()));
        if (service.get() != null) {
            chosen.put("service", service.get());
        }
        if (worker.get() != null) {
            chosen.put("worker", worker.get());
        }
        return chosen;
    }

    void choose(Map<String, String> chosen) {
        typed.set(chosen.getOrDefault("typed", ""));
        service.set(chosen.get("service"));
        worker.set(chosen.get("worker"));
        closedToo.set(Boolean.parseBoolean(chosen.get("all")));
    }

    ObservableList<SupportRow> shown() {
        return shown;
    }

    /** The services to choose from; the code is the service's id. */
    ObservableList<Code> services() {
        return services;
    }

    ObservableList<Code> workers() {
        return workers;
    }

    StringProperty typed() {
        return typed;
    }

    StringProperty service() {
        return service;
    }

    StringProperty worker() {
        return worker;
    }

    /** Whether cases that have ended are shown too. */
    BooleanProperty closedToo() {
        return closedToo;
    }

    BooleanProperty busy() {
        return busy;
    }

    /** How many are shown, in words. */
    ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }
}

package org.rowan.setup.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.Unit;
import org.rowan.bedboard.Units;
import org.rowan.fx.Saving;
import org.rowan.kernel.Code;
import org.rowan.kernel.CodesField;
import org.rowan.kernel.Problem;
import org.rowan.provider.Service;

/** A unit that is being added or changed. */
final class UnitViewModel {
    private final Units units;
    private final Saving saving;
    private final Unit known;
    private final List<Code> services;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty service = new SimpleStringProperty(this, "service");
    private final ObjectProperty<Integer> children = new SimpleObjectProperty<>(this, "children");
    private final ObjectProperty<Integer> oldestBoy = new SimpleObjectProperty<>(this, "oldestBoy");
    private final ObjectProperty<LocalDate> closed = new SimpleObjectProperty<>(this, "closed");
    private final ObjectProperty<LocalDate> opened = new SimpleObjectProperty<>(this, "opened");
    private final ObjectProperty<Boolean> men = new SimpleObjectProperty<>(this, "men", false);
    private final ObservableList<String> access = FXCollections.observableArrayList();

    /** @param housing the services in which people live, one at least */
    UnitViewModel(Units units, Saving saving, List<Service> housing, LocalDate today) {
        this.units = units;
        this.saving = saving;
        this.known = null;
        this.services = housing.stream()
                .map(known -> new Code(known.id.toString(), known.name, ""))
                .toList();
        service.set(services.getFirst().code());
        opened.set(today);
    }

    /** A unit to be changed; it stays in its service. */
    UnitViewModel(Units units, Saving saving, Unit known) {
        this.units = units;
        this.saving = saving;
        this.known = known;
        this.services = List.of();
        service.set(Long.toString(known.serviceId));
        name.set(known.name);
        children.set(known.children);
        oldestBoy.set(known.oldestBoy);
        opened.set(known.opened);
        closed.set(known.closed);
        men.set(Boolean.TRUE.equals(known.takesMen));
        access.setAll(CodesField.split(known.access));
    }

    void save(Consumer<Unit> then) {
        Integer places = children.get();
        String where = service.get();
        Unit unit = Changed.of(known, new Unit());
        unit.name = name.get().strip();
        unit.access = CodesField.join(access);
        unit.takesMen = men.get();
        unit.oldestBoy = oldestBoy.get();
        unit.opened = opened.get();
        unit.closed = closed.get();
        saving.run(
                () -> {
                    if (where == null) {
                        throw Problem.with("service_id", "Choose the service to which it belongs.");
                    }
                    if (places == null) {
                        throw Problem.with("children", "Say how many children fit beside one adult; 0 for none.");
                    }
                    unit.serviceId = Long.parseLong(where);
                    unit.children = places;
                    if (known == null) {
                        return units.add(unit);
                    }
                    units.amend(unit);
                    return unit;
                },
                then);
    }

    Saving saving() {
        return saving;
    }

    /** The services to choose from; the code is the service's id. */
    List<Code> services() {
        return services;
    }

    StringProperty name() {
        return name;
    }

    StringProperty service() {
        return service;
    }

    /** How many children fit beside one adult. */
    ObjectProperty<Integer> children() {
        return children;
    }

    /** The highest age of a boy, null where there is no limit. */
    ObjectProperty<Integer> oldestBoy() {
        return oldestBoy;
    }

    ObjectProperty<LocalDate> opened() {
        return opened;
    }

    /** The day from whose night on nobody can live in it, null while no end is known. */
    ObjectProperty<LocalDate> closed() {
        return closed;
    }

    ObjectProperty<Boolean> men() {
        return men;
    }

    /** Of list access_kind. */
    ObservableList<String> access() {
        return access;
    }
}

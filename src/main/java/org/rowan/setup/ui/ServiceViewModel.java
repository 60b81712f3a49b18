package org.rowan.setup.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.provider.Service;

/** A service that is being added or changed. */
final class ServiceViewModel {
    private final SetUpServices services;
    private final Saving saving;
    private final Service known;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty kind = new SimpleStringProperty(this, "kind");
    private final ObjectProperty<LocalDate> closed = new SimpleObjectProperty<>(this, "closed");
    private final ObjectProperty<LocalDate> opened = new SimpleObjectProperty<>(this, "opened");
    private final ObjectProperty<Boolean> commissioned = new SimpleObjectProperty<>(this, "commissioned", true);

    /** @param known the service to be changed, null for a new one */
    ServiceViewModel(SetUpServices services, Saving saving, Service known) {
        this.services = services;
        this.saving = saving;
        this.known = known;
        if (known != null) {
            name.set(known.name);
            kind.set(known.kind);
            commissioned.set(known.commissioned);
            opened.set(known.opened);
            closed.set(known.closed);
        }
    }

    void save(Consumer<Service> then) {
        Service service = Changed.of(known, new Service());
        service.name = name.get().strip();
        service.kind = kind.get();
        service.commissioned = commissioned.get();
        service.opened = opened.get();
        service.closed = closed.get();
        saving.run(
                () -> {
                    if (known == null) {
                        return services.providers().add(service);
                    }
                    services.units().amend(service);
                    return service;
                },
                then);
    }

    Saving saving() {
        return saving;
    }

    StringProperty name() {
        return name;
    }

    /** Of list service_kind. */
    StringProperty kind() {
        return kind;
    }

    ObjectProperty<LocalDate> opened() {
        return opened;
    }

    /** The last day on which it is open, null while no end is known. */
    ObjectProperty<LocalDate> closed() {
        return closed;
    }

    ObjectProperty<Boolean> commissioned() {
        return commissioned;
    }
}

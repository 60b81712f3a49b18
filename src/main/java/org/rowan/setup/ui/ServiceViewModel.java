package org.rowan.setup.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.rowan.fx.Saving;
import org.rowan.provider.Providers;
import org.rowan.provider.Service;

/** A service that is being added. */
final class ServiceViewModel {
    private final Providers providers;
    private final Saving saving;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty kind = new SimpleStringProperty(this, "kind");
    private final ObjectProperty<LocalDate> opened = new SimpleObjectProperty<>(this, "opened");
    private final ObjectProperty<Boolean> commissioned = new SimpleObjectProperty<>(this, "commissioned", true);

    ServiceViewModel(Providers providers, Saving saving) {
        this.providers = providers;
        this.saving = saving;
    }

    void save(Consumer<Service> then) {
        Service service = new Service();
        service.name = name.get().strip();
        service.kind = kind.get();
        service.commissioned = commissioned.get();
        service.opened = opened.get();
        saving.run(() -> providers.add(service), then);
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

    ObjectProperty<Boolean> commissioned() {
        return commissioned;
    }
}

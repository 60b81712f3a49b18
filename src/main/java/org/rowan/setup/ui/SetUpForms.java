package org.rowan.setup.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rowan.bedboard.Unit;
import org.rowan.fx.Desk;
import org.rowan.fx.Notice;
import org.rowan.fx.Saving;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Choices;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Code;
import org.rowan.kernel.Codes;
import org.rowan.kernel.CodesField;
import org.rowan.provider.Provider;
import org.rowan.provider.Service;

/** The small forms by which an empty store gets its provider, services and units. */
final class SetUpForms {
    private static final Codes CODES = Codes.standard();
    private static final int MOST_CHILDREN = 20;
    private static final int OLDEST = 120;

    private final SetUpViewModel model;
    private final Desk desk;

    SetUpForms(SetUpViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    void provider() {
        StringProperty name = new SimpleStringProperty("");
        StringProperty code = new SimpleStringProperty("");
        StringProperty council = new SimpleStringProperty();
        name.addListener((property, before, now) -> {
            if (code.get().equals(asCode(before))) {
                code.set(asCode(now));
            }
        });
        Saving saving = new Saving(desk.tasks());
        show(
                "Whose store this is",
                saving,
                "Set up",
                () -> {
                    Provider provider = new Provider();
                    provider.name = name.get().strip();
                    provider.reference = code.get().strip();
                    provider.homeAuthority = council.get();
                    saving.run(
                            () -> model.services().providers().setUp(provider),
                            done -> done("The provider is set up."));
                },
                List.of(
                        Fields.text("name", "Name", name),
                        Fields.text("provider_code", "Code", code)
                                .hint("It names every return and can't be changed later."),
                        Fields.code(
                                "home_authority",
                                "Council that gets the return",
                                CODES.list(Codes.AUTHORITY).all(),
                                council)));
    }

    static String asCode(String name) {
        String plain = name.strip()
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.length() > 40 ? plain.substring(0, 40) : plain;
    }

    void service() {
        StringProperty name = new SimpleStringProperty("");
        StringProperty kind = new SimpleStringProperty();
        ObjectProperty<LocalDate> opened = new SimpleObjectProperty<>();
        Choices<Boolean> commissioned =
                new Choices<>("Does the council commission it?", List.of(true, false), yes -> yes ? "Yes" : "No");
        commissioned.valueProperty().set(true);
        Saving saving = new Saving(desk.tasks());
        show(
                        "Add a service",
                        saving,
                        "Add service",
                        () -> {
                            Service service = new Service();
                            service.name = name.get().strip();
                            service.kind = kind.get();
                            service.commissioned = commissioned.valueProperty().get();
                            service.opened = opened.get();
                            saving.run(
                                    () -> model.services().providers().add(service),
                                    done -> done(done.name + " is added."));
                        },
                        List.of(
                                Fields.text("name", "Name", name),
                                Fields.code(
                                        "kind",
                                        "Kind",
                                        CODES.list("service_kind").all(),
                                        kind),
                                Fields.day("opened", "Open since", desk.clock(), TypedDates.Side.PAST, opened)))
                .with(2, commissioned);
    }

    void unit(List<Service> services) {
        StringProperty name = new SimpleStringProperty("");
        StringProperty service = new SimpleStringProperty(services.getFirst().id.toString());
        ObjectProperty<Integer> children = new SimpleObjectProperty<>();
        ObjectProperty<Integer> oldestBoy = new SimpleObjectProperty<>();
        ObjectProperty<LocalDate> opened = new SimpleObjectProperty<>(model.today());
        ObservableList<String> access = FXCollections.observableArrayList();
        Choices<Boolean> men = new Choices<>("May men live here?", List.of(false, true), yes -> yes ? "Yes" : "No");
        men.valueProperty().set(false);
        Saving saving = new Saving(desk.tasks());
        List<Code> choices = services.stream()
                .map(known -> new Code(known.id.toString(), known.name, ""))
                .toList();
        Field places = Fields.number("children", "Children beside one adult", 0, MOST_CHILDREN, children)
                .hint("0 for one adult alone.");
        show(
                        "Add a unit",
                        saving,
                        "Add unit",
                        () -> {
                            Unit unit = new Unit();
                            unit.serviceId = service.get() == null ? -1 : Long.parseLong(service.get());
                            unit.name = name.get().strip();
                            unit.children = children.get() == null ? -1 : children.get();
                            unit.access = CodesField.join(access);
                            unit.takesMen = men.valueProperty().get();
                            unit.oldestBoy = oldestBoy.get();
                            unit.opened = opened.get();
                            saving.run(
                                    () -> model.services().units().add(unit), done -> done(done.name + " is added."));
                        },
                        List.of(
                                Fields.text("name", "Name", name).hint("Such as Room 4."),
                                Fields.code("service_id", "Service", choices, service),
                                places,
                                Fields.codes(
                                        "access",
                                        "What it has",
                                        CODES.list("access_kind").all(),
                                        access),
                                Fields.number("oldest_boy", "Boys up to the age of", 0, OLDEST, oldestBoy)
                                        .hint("Empty: no limit."),
                                Fields.day(
                                        "opened", "Can be lived in since", desk.clock(), TypedDates.Side.PAST, opened)))
                .with(4, men);
    }

    private PanelForm show(String heading, Saving saving, String verb, Runnable save, List<Field> fields) {
        PanelForm form = new PanelForm(saving, verb, save, fields);
        desk.panel().show(heading, form);
        return form;
    }

    private void done(String words) {
        desk.panel().close();
        desk.notices().tell(Notice.good(words));
        model.load();
    }
}

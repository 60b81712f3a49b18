package org.rowan.setup.ui;

import java.util.ArrayList;
import java.util.List;
import org.rowan.bedboard.Unit;
import org.rowan.fx.Desk;
import org.rowan.fx.Notice;
import org.rowan.fx.TypedDates;
import org.rowan.fx.form.Field;
import org.rowan.fx.form.Fields;
import org.rowan.fx.form.PanelForm;
import org.rowan.kernel.Codes;
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
        desk.panel().show("provider", "Whose store this is", () -> provider(model.newProvider()));
    }

    /** Opens the form again of which this was the name. */
    void reopen(String about, SetUpViewModel.Facts facts) {
        switch (about) {
            case "provider" -> provider();
            case "service" -> service();
            case "unit" ->
                unit(facts.services().stream().filter(Service::hasUnits).toList());
            default -> {
                facts.services().stream()
                        .filter(service -> about.equals("service " + service.id))
                        .findFirst()
                        .ifPresent(this::change);
                facts.units().values().stream()
                        .flatMap(List::stream)
                        .filter(unit -> about.equals("unit " + unit.id))
                        .findFirst()
                        .ifPresent(this::change);
            }
        }
    }

    private PanelForm provider(ProviderViewModel form) {
        List<Field> fields = List.of(
                Fields.text("name", "Name", form.name()),
                Fields.text("provider_code", "Code", form.code())
                        .hint("It names every return and can't be changed later."),
                Fields.code(
                        "home_authority",
                        "Council that gets the return",
                        CODES.list(Codes.AUTHORITY).all(),
                        form.council()));
        return new PanelForm(form.saving(), "Set up", () -> form.save(done -> done("The provider is set up.")), fields);
    }

    void service() {
        desk.panel().show("service", "Add a service", () -> service(model.newService()));
    }

    private PanelForm service(ServiceViewModel form) {
        List<Field> fields = List.of(
                Fields.text("name", "Name", form.name()),
                Fields.code("kind", "Kind", CODES.list("service_kind").all(), form.kind()),
                commissioned(form),
                Fields.day("opened", "Open since", desk.clock(), TypedDates.Side.PAST, form.opened()));
        return new PanelForm(
                form.saving(), "Add service", () -> form.save(added -> done(added.name + " is added.")), fields);
    }

    void change(Service service) {
        desk.panel().show("service " + service.id, service.name, () -> changed(model.service(service)));
    }

    private PanelForm changed(ServiceViewModel form) {
        List<Field> fields = List.of(
                Fields.text("name", "Name", form.name()),
                commissioned(form),
                Fields.day("closed", "Last day", desk.clock(), TypedDates.Side.NEAREST, form.closed())
                        .hint("Empty while it is open. Its units close with it."));
        return new PanelForm(
                form.saving(), "Save service", () -> form.save(saved -> done(saved.name + " is saved.")), fields);
    }

    /** @param housing the services in which people live */
    void unit(List<Service> housing) {
        desk.panel().show("unit", "Add a unit", () -> unit(model.newUnit(housing)));
    }

    private PanelForm unit(UnitViewModel form) {
        List<Field> fields = new ArrayList<>(has(form));
        fields.add(1, Fields.code("service_id", "Service", form.services(), form.service()));
        fields.add(Fields.day("opened", "Can be lived in since", desk.clock(), TypedDates.Side.PAST, form.opened()));
        return new PanelForm(
                form.saving(), "Add unit", () -> form.save(added -> done(added.name + " is added.")), fields);
    }

    void change(Unit unit) {
        desk.panel().show("unit " + unit.id, unit.name, () -> changed(model.unit(unit)));
    }

    private PanelForm changed(UnitViewModel form) {
        List<Field> fields = new ArrayList<>(has(form));
        fields.add(
                Fields.day("closed", "Closed from the night of", desk.clock(), TypedDates.Side.NEAREST, form.closed())
                        .hint("Empty while it is open."));
        return new PanelForm(
                form.saving(), "Save unit", () -> form.save(saved -> done(saved.name + " is saved.")), fields);
    }

    private static List<Field> has(UnitViewModel form) {
        return List.of(
                Fields.text("name", "Name", form.name()).hint("Such as Room 4."),
                Fields.number("children", "Children beside one adult", 0, MOST_CHILDREN, form.children())
                        .hint("0 for one adult alone."),
                Fields.codes("access", "What it has", CODES.list("access_kind").all(), form.access()),
                Fields.number("oldest_boy", "Boys up to the age of", 0, OLDEST, form.oldestBoy())
                        .hint("Empty: no limit."),
                Fields.choice("takes_men", "May men live here?", List.of(false, true), SetUpForms::yes, form.men()));
    }

    private static Field commissioned(ServiceViewModel form) {
        return Fields.choice(
                "commissioned",
                "Does the council commission it?",
                List.of(true, false),
                SetUpForms::yes,
                form.commissioned());
    }

    private static String yes(Boolean yes) {
        return yes ? "Yes" : "No";
    }

    private void done(String words) {
        desk.panel().close();
        desk.notices().tell(Notice.good(words));
        model.load();
        model.told();
    }
}

package org.rowan.setup.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.bedboard.Unit;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.Gap;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.SpokenDates;
import org.rowan.fx.Tiles;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.FormSection;
import org.rowan.kernel.Codes;
import org.rowan.kernel.Right;
import org.rowan.provider.Service;
import org.rowan.setup.ui.SetUpViewModel.Facts;

/** Set-up: whose store this is, its services and units, and records in and out. */
public final class SetUpScreen implements Screen {
    private static final Codes CODES = Codes.standard();

    private final SetUpViewModel model;
    private final SetUpForms forms;
    private final VBox facts = Boxes.column(Gap.MEDIUM);
    private final VBox units = Boxes.column(Gap.MEDIUM);
    private final VBox first = Boxes.column(Gap.NONE);
    private final FirstSteps firstSteps;
    private final boolean mayMove;
    private final Node node;
    /** The form that is to be opened again once all is read. */
    private String wanted;

    /**
     * @param recordsChanged is told after records came in, on the screen's thread: the moment to read names again
     * @param further cards of other features, for whoever is signed in
     */
    public SetUpScreen(SetUpServices services, Desk desk, Runnable recordsChanged, List<Node> further) {
        this.model = new SetUpViewModel(services, desk.tasks(), desk.clock(), recordsChanged);
        this.forms = new SetUpForms(model, desk);
        this.firstSteps = new FirstSteps(
                forms, () -> desk.navigator().go(List.of(Place.SET_UP.name(), "sheet")), () -> to("#import-folder"));
        this.mayMove = desk.viewer().may(Right.MOVE_RECORDS);
        VBox column = Boxes.column(Gap.MEDIUM, new Waiting(model.reading(), "Reading"), first, facts);
        if (mayMove) {
            column.getChildren().add(new RecordsCard(model, desk).node());
        }
        if (!further.isEmpty()) {
            column.getChildren().add(new Tiles(Gap.MEDIUM, 22, 2, further.toArray(Node[]::new)));
        }
        column.getChildren().add(units);
        column.getStylesheets().add(SetUpScreen.class.getResource("setup.css").toExternalForm());
        this.node = column;
        model.facts().addListener((property, before, now) -> {
            show(now);
            if (wanted != null) {
                forms.reopen(wanted, now);
                wanted = null;
            }
        });
    }

    @Override
    public void reopen(String about) {
        if (model.facts().get() == null) {
            wanted = about;
        } else {
            forms.reopen(about, model.facts().get());
        }
    }

    /** Puts the cursor on a control of this page, where it is there. */
    public void to(String query) {
        // after the page has put it where it begins
        Platform.runLater(() -> Optional.ofNullable(node.lookup(query)).ifPresent(Node::requestFocus));
    }

    private void show(Facts now) {
        units.getChildren().clear();
        boolean leads = mayMove && !now.used();
        first.getChildren().setAll(leads ? List.of(firstSteps.card(now)) : List.of());
        first.setManaged(leads);
        if (now.isEmpty()) {
            EmptyPlace place =
                    new EmptyPlace(Feather.HOME, "The provider, its services and its units will stand here.");
            facts.getChildren().setAll(leads ? place : place.with("Set up the provider", forms::provider));
            return;
        }
        Card provider = new Card(
                "Provider",
                Boxes.prose(now.provider().name, "strong"),
                Boxes.prose("Code " + now.provider().reference, "muted"),
                Boxes.prose(
                        "Returns go to " + CODES.list(Codes.AUTHORITY).label(now.provider().homeAuthority) + ".",
                        "muted"));
        Card services = new Card("Services", services(now)).with(Buttons.link("Add a service", forms::service));
        facts.getChildren().setAll(new Tiles(Gap.MEDIUM, 22, 2, provider, services));
        units.getChildren().setAll(units(now));
    }

    private Node services(Facts now) {
        if (now.services().isEmpty()) {
            return Boxes.prose("No service yet: a refuge, an outreach team, a helpline.", "muted");
        }
        VBox rows = Boxes.column(Gap.NONE);
        for (Service service : now.services()) {
            String words = CODES.list("service_kind").label(service.kind)
                    + (service.commissioned ? ", commissioned" : ", not commissioned")
                    + ", since " + SpokenDates.full(service.opened)
                    + (service.closed == null ? "" : " to " + SpokenDates.full(service.closed));
            rows.getChildren()
                    .add(Buttons.row(
                            Boxes.column(Gap.NONE, Boxes.prose(service.name), Boxes.prose(words, "small", "muted")),
                            service.name + ", " + words + ". Change it",
                            () -> forms.change(service)));
        }
        return rows;
    }

    private Node units(Facts now) {
        List<Service> housing =
                now.services().stream().filter(Service::hasUnits).toList();
        List<Node> sections = new ArrayList<>();
        for (Service service : housing) {
            List<Unit> units = now.units().getOrDefault(service.id, List.of());
            VBox rows = Boxes.column(Gap.NONE);
            units.forEach(unit -> rows.getChildren().add(unit(unit)));
            if (units.isEmpty()) {
                sections.add(Boxes.prose(service.name + ": no unit yet.", "muted"));
            } else {
                sections.add(new FormSection(
                        service.name + ", " + units.size() + (units.size() == 1 ? " unit" : " units"), rows));
            }
        }
        if (housing.isEmpty()) {
            sections.add(
                    Boxes.prose("Units belong to a service in which people live. Add such a service first.", "muted"));
        }
        Card card = new Card("Units", sections.toArray(Node[]::new));
        return housing.isEmpty() ? card : card.with(Buttons.link("Add a unit", () -> forms.unit(housing)));
    }

    private Node unit(Unit unit) {
        String closed = unit.closed == null ? "" : ", closed " + SpokenDates.full(unit.closed);
        return Buttons.row(
                Boxes.row(
                        Gap.MEDIUM,
                        Boxes.text(unit.name, "strong", "unit-row-name"),
                        Boxes.prose(unit.takes() + closed, "muted")),
                unit.name + ", " + unit.takes() + closed + ". Change it",
                () -> forms.change(unit));
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Set-up");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.line();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void readAgain() {
        model.load();
    }

    @Override
    public void onShown() {
        model.load();
    }
}

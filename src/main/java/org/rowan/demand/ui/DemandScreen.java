package org.rowan.demand.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.rowan.demand.Demand;
import org.rowan.demand.Period;
import org.rowan.demand.UnmetDemand.House;
import org.rowan.fx.Boxes;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.SamePlace;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;
import org.rowan.fx.WidePage;
import org.rowan.fx.form.InWords;
import org.rowan.fx.form.Segments;

/** Who was turned away for lack of capacity, against the beds of that evening, and what other units would have changed. */
public final class DemandScreen extends WidePage {
    public static final String ADDRESS = "demand";

    private final DemandViewModel model;
    private final BorderPane node = new BorderPane();
    private final Segments<Boolean> looks =
            new Segments<>("What to show", List.of(false, true), whatIf -> whatIf ? "What if" : "Turned away");

    public DemandScreen(Demand demand, Desk desk) {
        super("Turned away", ADDRESS);
        this.model = new DemandViewModel(demand, desk.tasks(), desk.clock());
        ComboBox<Period> years = box("Year", "year", Period::words, model.period());
        years.getItems().setAll(model.periods());
        ComboBox<House> houses = box("Service", "house", House::name, model.house());
        houses.setItems(model.houses());
        FlowPane bar = Boxes.flow(Gap.MEDIUM, years, houses, looks(), new Waiting(model.busy(), "Counting"));
        bar.getStyleClass().add("demand-bar");
        node.setTop(bar);
        node.getStylesheets().add(DemandScreen.class.getResource("demand.css").toExternalForm());
        model.shown().addListener((property, before, now) -> draw());
        model.whatIf().addListener((property, before, now) -> {
            node.setCenter(null);
            draw();
        });
    }

    private static <T> ComboBox<T> box(String words, String id, Function<T, String> name, ObjectProperty<T> value) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(words);
        box.setConverter(new InWords<>("", name));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private Node looks() {
        looks.valueProperty().set(model.whatIf().get());
        looks.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                looks.valueProperty().set(before);
            } else {
                model.whatIf().set(now);
            }
        });
        model.whatIf()
                .addListener((property, before, now) -> looks.valueProperty().set(now));
        return looks;
    }

    private void draw() {
        if (model.shown().get() == null) {
            return;
        }
        if (model.whatIf().get()
                && node.getCenter() instanceof ScrollPane pane
                && pane.getContent() instanceof WhatIfPane) {
            return;
        }
        ScrollPane scroll = new ScrollPane(
                model.whatIf().get()
                        ? new WhatIfPane(model)
                        : new TurnedAwayPane(model.shown().get()));
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("The figures");
        SamePlace.in(node, scroll);
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Screen.fixed(
                "For lack of capacity, against the beds of that evening. Counts only; for you, not for the council.");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void readAgain() {
        model.readAgain();
    }

    @Override
    public void onShown() {
        model.load();
        looks.requestFocus();
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.told("Left, Right", "Turned away, or what if"),
                Key.of("Ctrl+Enter", "Replay the year with the changes", this::replay),
                Key.told("Page Up, Page Down", "Scroll the figures"));
    }

    private void replay() {
        if (model.whatIf().get()) {
            node.requestFocus();
            model.replay();
        } else {
            model.whatIf().set(true);
        }
    }
}

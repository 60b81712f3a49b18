package org.rowan.returns.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Desk;
import org.rowan.fx.EmptyPlace;
import org.rowan.fx.Gap;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.fx.Key;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;
import org.rowan.fx.Waiting;
import org.rowan.fx.form.Segments;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.QuarterlyReturn;
import org.rowan.returns.ui.ReturnViewModel.Stage;
import org.rowan.returns.words.ReturnWords;

/** The quarter's return: complete, check, look, export. */
public final class ReturnScreen implements Screen {
    private final Desk desk;
    private final ReturnViewModel model;
    private final GapRecords records;
    private final BorderPane node = new BorderPane();
    private final Button next = Buttons.primary("", this::next);

    /** @param records finds what is behind a gap */
    public ReturnScreen(QuarterlyReturn returns, GapRecords records, Desk desk) {
        this.records = records;
        this.desk = desk;
        this.model = new ReturnViewModel(returns, desk.tasks(), desk.clock());
        next.setId("next");
        next.setMinWidth(Button.USE_PREF_SIZE);
        Button demand = Buttons.plain("Turned away", this::toDemand);
        demand.setId("to-demand");
        demand.setMinWidth(Button.USE_PREF_SIZE);
        FlowPane bar =
                Boxes.flow(Gap.MEDIUM, quarters(), steps(), next, demand, new Waiting(model.counting(), "Counting"));
        bar.getStyleClass().add("return-bar");
        node.setTop(bar);
        node.getStyleClass().add("return");
        node.getStylesheets().add(ReturnScreen.class.getResource("return.css").toExternalForm());
        model.made().addListener((property, before, now) -> draw());
        model.refused().addListener((property, before, now) -> draw());
        model.stage().addListener((property, before, now) -> draw());
        draw();
    }

    private Node quarters() {
        ComboBox<FinancialQuarter> box = new ComboBox<>();
        box.setId("quarter");
        box.setAccessibleText("Quarter");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(FinancialQuarter quarter) {
                return quarter == null
                        ? ""
                        : quarter.toString().replace('/', ' ') + " (" + ReturnWords.shortMonths(quarter) + ")";
            }

            @Override
            public FinancialQuarter fromString(String words) {
                return model.quarter().get();
            }
        });
        box.getItems().setAll(model.quarters());
        box.valueProperty().bindBidirectional(model.quarter());
        return box;
    }

    private Node steps() {
        Segments<Stage> steps =
                new Segments<>("Step", List.of(Stage.values()), step -> step.number() + "  " + step.words());
        steps.valueProperty().set(model.stage().get());
        steps.valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                steps.valueProperty().set(before);
            } else {
                model.stage().set(now);
            }
        });
        model.stage()
                .addListener((property, before, now) -> steps.valueProperty().set(now));
        return steps;
    }

    private void draw() {
        Made made = model.made().get();
        next.setVisible(made != null && model.stage().get() != Stage.EXPORT);
        if (next.isVisible()) {
            next.setText("Next: " + model.stage().get().next().words().toLowerCase(Locale.UK));
        }
        if (made == null) {
            node.setCenter(waiting());
            return;
        }
        Node step = switch (model.stage().get()) {
            case COMPLETE -> scrolled(CompleteStep.of(model, records, desk));
            case CHECK -> reached(scrolled(CheckStep.of(made.counted().balances())));
            case LOOK -> new LookStep(model);
            case EXPORT -> scrolled(ExportStep.of(model, desk));
        };
        node.setCenter(model.nothingRecorded() ? new BorderPane(step, warning(), null, null, null) : step);
    }

    private static Node warning() {
        HBox bar = Boxes.row(
                Gap.SMALL,
                Icons.of(Intent.WARNING),
                Boxes.prose(
                        "Nothing is recorded in this quarter: no referral, no support. The return would say nothing but"
                                + " zeros. Choose another quarter, or bring the records first."));
        bar.getStyleClass().addAll("notice", Intent.WARNING.style());
        bar.setId("nothing-recorded");
        BorderPane.setMargin(bar, new Insets(0, 0, 16, 0));
        return bar;
    }

    /** Goes to the export, for who comes from the search field. */
    public void toExport() {
        model.stage().set(Stage.EXPORT);
    }

    /** Who was turned away for lack of capacity, seen against the beds. */
    private void toDemand() {
        desk.navigator().go(List.of(Place.RETURN.name(), "demand"));
    }

    private Node waiting() {
        if (model.refused().get() == null) {
            return null;
        }
        EmptyPlace empty =
                new EmptyPlace(Feather.BAR_CHART_2, model.refused().get().getMessage());
        return desk.viewer().may(Place.SET_UP.needs())
                ? empty.with("Go to Set-up", () -> desk.navigator().go(Place.SET_UP))
                : empty;
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** By Tab and by click, so that Page Down scrolls it. */
    private static ScrollPane reached(ScrollPane scroll) {
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("The checks");
        return scroll;
    }

    private void next() {
        model.stage().set(model.stage().get().next());
        if (model.stage().get() == Stage.EXPORT) {
            // what scrolls has its content only once it is styled
            node.applyCss();
            node.layout();
            Optional.ofNullable(node.lookup("#write")).ifPresent(Node::requestFocus);
        }
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Return");
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
    public boolean wide() {
        return true;
    }

    @Override
    public void onShown() {
        model.count();
    }

    @Override
    public List<Key> keys() {
        return List.of(
                Key.told("Left, Right", "From step to step, in the row of steps"),
                Key.told("Up, Down", "Choose a table"),
                Key.of("Ctrl+U", "Who was turned away for lack of capacity", this::toDemand),
                Key.of("F5", "Count again", model::count));
    }
}

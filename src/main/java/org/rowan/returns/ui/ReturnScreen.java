package org.rowan.returns.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
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
import org.rowan.fx.SamePlace;
import org.rowan.fx.Waiting;
import org.rowan.fx.WidePage;
import org.rowan.fx.form.InWords;
import org.rowan.fx.form.Segments;
import org.rowan.kernel.FinancialQuarter;
import org.rowan.kernel.Right;
import org.rowan.returns.release.Made;
import org.rowan.returns.release.ReturnServices;
import org.rowan.returns.ui.ReturnViewModel.Stage;
import org.rowan.returns.words.ReturnWords;

/** The quarter's return: its gaps, beside earlier ones, as the council will see it, signed. */
public final class ReturnScreen extends WidePage {
    private final Desk desk;
    private final ReturnViewModel model;
    private final ReturnRecords records;
    private final GapWalk walk;
    private final BorderPane node = new BorderPane();
    private final Button next = Buttons.primary("", this::next);

    /** @param records finds what is behind a gap */
    public ReturnScreen(ReturnServices services, ReturnRecords records, Desk desk) {
        super("Return", null);
        this.records = records;
        this.desk = desk;
        this.model = new ReturnViewModel(services, desk.tasks(), desk.clock());
        this.walk = new GapWalk(services.returns(), records.filling(), desk, model::count);
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
        model.stage().addListener((property, before, now) -> {
            node.setCenter(null);
            draw();
        });
        draw();
    }

    private Node quarters() {
        ComboBox<FinancialQuarter> box = new ComboBox<>();
        box.setId("quarter");
        box.setAccessibleText("Quarter");
        box.setConverter(new InWords<>(
                "", quarter -> quarter.toString().replace('/', ' ') + " (" + ReturnWords.shortMonths(quarter) + ")"));
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
        next.setVisible(made != null && model.stage().get() != Stage.SIGN);
        if (next.isVisible()) {
            next.setText("Next: " + model.stage().get().next().words().toLowerCase(Locale.UK));
        }
        if (made == null) {
            node.setCenter(waiting());
            return;
        }
        Node step = switch (model.stage().get()) {
            case GAPS -> scrolled(GapsStep.of(model, records, walk, desk));
            case COMPARE -> scrolled(CompareStep.of(model));
            case LOOK -> new LookStep(model, records, desk);
            case SIGN -> scrolled(SignStep.of(model, desk));
        };
        SamePlace.in(node, model.nothingRecorded() ? new BorderPane(step, warning(), null, null, null) : step);
        if (model.stage().get() == Stage.SIGN && node.getScene() != null) {
            keepCursor();
        }
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

    /** Goes to where it is signed and given out, for who comes from the search field. */
    public void toSigning() {
        model.stage().set(Stage.SIGN);
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

    private void next() {
        model.stage().set(model.stage().get().next());
    }

    private void workThroughGaps() {
        if (model.made().get() != null) {
            model.openGaps().stream()
                    .filter(walk::canFill)
                    .findFirst()
                    .ifPresent(gap -> walk.begin(model.made().get().name().quarter(), gap));
        }
    }

    /** On the last step the button that led there is gone: the cursor goes to what can be done now. */
    private void keepCursor() {
        // what scrolls has its content only once it is styled
        node.applyCss();
        node.layout();
        Stream.of("#write", "#sign", "#prepare")
                .flatMap(id -> Stream.ofNullable(node.lookup(id)))
                .filter(button -> !button.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
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
        model.countAgain();
    }

    @Override
    public void onShown() {
        if (!walk.isPassing()) {
            model.count();
        }
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>(List.of(
                Key.told("Left, Right", "From step to step, in the row of steps"),
                Key.told("Up, Down", "Choose a table"),
                Key.of("Ctrl+U", "Who was turned away for lack of capacity", this::toDemand),
                Key.of("F5", "Count again", model::count)));
        if (desk.viewer().may(Right.KEEP_CASES)) {
            keys.add(Key.of("Ctrl+G", "Work through the gaps", this::workThroughGaps));
        }
        return keys;
    }
}

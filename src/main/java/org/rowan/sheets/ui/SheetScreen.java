package org.rowan.sheets.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Card;
import org.rowan.fx.Desk;
import org.rowan.fx.Gap;
import org.rowan.fx.Key;
import org.rowan.fx.Progressing;
import org.rowan.fx.Screen;
import org.rowan.kernel.Right;
import org.rowan.sheets.BroughtSheet;
import org.rowan.sheets.SheetIntake;
import org.rowan.sheets.SheetUndo;
import org.rowan.sheets.ui.SheetViewModel.Stage;
import org.rowan.store.Store;

/** Brings a provider's own spreadsheet in, in four steps. */
public final class SheetScreen implements Screen {
    public static final String ADDRESS = "sheet";
    private static final String NEXT = "sheet-next";

    private final SheetViewModel model;
    private final Desk desk;
    private final VBox page = Boxes.column(Gap.MEDIUM);
    private final HBox steps = Boxes.row(Gap.SMALL);
    private final Node node;

    /** @param recordsChanged is told after records came in or went, on the screen's thread */
    public SheetScreen(Store store, Desk desk, Runnable recordsChanged) {
        this.desk = desk;
        this.model = new SheetViewModel(
                new SheetIntake(store), new SheetUndo(store), desk.tasks(), desk.clock(), recordsChanged);
        Label said = Boxes.prose("", "strong");
        said.setId("sheet-said");
        said.textProperty().bind(model.problem());
        said.visibleProperty().bind(model.problem().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        steps.setAlignment(Pos.CENTER_LEFT);
        this.node = Boxes.column(
                Gap.MEDIUM,
                said,
                page,
                new Progressing(model.busy(), model.progress(), new SimpleDoubleProperty(-1)),
                steps);
        model.stage().addListener((property, before, now) -> {
            show();
            Platform.runLater(this::toFirst);
        });
        model.brought().addListener((property, before, now) -> {
            if (model.stage().get() == Stage.FILE) {
                show();
            }
        });
        show();
    }

    /** The card by which it is reached, for whoever may. */
    public static List<Node> card(Desk desk, Runnable open) {
        Button bring = Buttons.plain("Bring in your spreadsheet", open);
        bring.setId("bring-sheet");
        return desk.viewer().may(Right.MOVE_RECORDS)
                ? List.of(new Card(
                        "Your own spreadsheet",
                        Boxes.prose("Takes the list of referrals or residents that you have kept until now, as it is."),
                        bring))
                : List.of();
    }

    private void show() {
        page.getChildren().setAll(content());
        steps.getChildren().setAll(buttons());
    }

    /** The cursor goes where the new step begins. */
    private void toFirst() {
        for (Node place = node; place != null; place = place.getParent()) {
            if (place instanceof ScrollPane scroll) {
                scroll.setVvalue(0);
            }
        }
        Stream.of(page, steps)
                .flatMap(part -> controls(part).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static List<Node> controls(Parent part) {
        List<Node> controls = new ArrayList<>();
        for (Node child : part.getChildrenUnmodifiable()) {
            if (child instanceof Control && child.isFocusTraversable() && !child.isDisabled()) {
                controls.add(child);
            } else if (child instanceof Parent inner) {
                controls.addAll(controls(inner));
            }
        }
        return controls;
    }

    private Node content() {
        return switch (model.stage().get()) {
            case FILE -> new FilePane(model, desk).node();
            case COLUMNS -> new ColumnsPane(model, desk).node();
            case WORDS -> new WordsPane(model, desk).node();
            case LOOK -> new LookPane(model, desk).node();
            case DONE -> new LookPane(model, desk).done();
        };
    }

    private List<Node> buttons() {
        return switch (model.stage().get()) {
            case FILE -> List.of();
            case COLUMNS -> List.of(next("On to the words", model::toWords), back("Another file"));
            case WORDS -> List.of(next("See what would come of it", model::look), back("Back to the columns"));
            case LOOK ->
                model.result().isWhole() && model.result().comes().rows() > 0
                        ? List.of(next("Bring it in", model::bring), back("Back to the words"))
                        : List.of(back("Back to the words"));
            case DONE ->
                model.result().brought() == null
                        ? List.of(back(another()))
                        : List.of(back(another()), takeBack(model.result().brought()));
        };
    }

    private String another() {
        return model.hasMore() ? "Another list of this file" : "Another file";
    }

    private Button next(String verb, Runnable action) {
        Button button = Buttons.primary(verb, action);
        button.setId(NEXT);
        button.disableProperty().bind(model.busy());
        return button;
    }

    private Button back(String verb) {
        Button button = Buttons.plain(verb, model::back);
        button.setId("sheet-back");
        button.disableProperty().bind(model.busy());
        return button;
    }

    private Button takeBack(BroughtSheet brought) {
        Button button = Buttons.plain("Take it back", () -> model.takeBack(brought));
        button.disableProperty().bind(model.busy());
        return button;
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixed("Bring in your spreadsheet");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return Bindings.createStringBinding(
                () -> switch (model.stage().get()) {
                    case FILE -> "Step 1 of 4: the file.";
                    case COLUMNS -> "Step 2 of 4: where each column goes.";
                    case WORDS -> "Step 3 of 4: words, and days.";
                    case LOOK -> "Step 4 of 4: what would come of it. Nothing is stored yet.";
                    case DONE -> "It is done.";
                },
                model.stage());
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.of("Ctrl+Enter", "On to the next step", this::goOn));
    }

    private void goOn() {
        steps.getChildren().stream()
                .filter(step -> NEXT.equals(step.getId()))
                .findFirst()
                .ifPresent(step -> ((Button) step).fire());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onShown() {
        model.load();
    }

    @Override
    public Optional<String> address() {
        return Optional.of(ADDRESS);
    }
}

package org.rowan.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Icons;
import org.rowan.fx.Place;
import org.rowan.fx.Screen;

/** The left rail: the places, by their signs alone where the window is narrow. */
final class Rail extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final int MARK_PX = 28;

    private final ShellViewModel model;
    private final Map<Place, Button> buttons = new EnumMap<>(Place.class);
    private final Map<Place, Label> names = new EnumMap<>(Place.class);
    private final Map<Place, Label> counts = new EnumMap<>(Place.class);
    private final Label brand = Boxes.text("Rowan", "heading");

    Rail(ShellViewModel model, PageHistory pages) {
        this.model = model;
        getStyleClass().add("rail");
        ImageView mark = new ImageView(
                new Image(Rail.class.getResource("icons/rowan-64.png").toExternalForm()));
        mark.setFitWidth(MARK_PX);
        mark.setPreserveRatio(true);
        mark.setSmooth(true);
        mark.setAccessibleText("Rowan");
        HBox head = new HBox(mark, brand);
        head.getStyleClass().add("rail-head");
        getChildren().add(head);
        for (Place place : model.viewer().places()) {
            getChildren().add(item(place, pages));
        }
        pages.page().addListener((property, before, now) -> mark(pages));
        pages.place().addListener((property, before, now) -> mark(pages));
    }

    /** Where the page in sight belongs, which is not always where it was opened from. */
    private void mark(PageHistory pages) {
        Place here = Optional.ofNullable(pages.page().get())
                .flatMap(Screen::place)
                .orElse(pages.place().get());
        buttons.forEach((place, button) -> button.pseudoClassStateChanged(SELECTED, place == here));
    }

    /** Signs alone, or signs with names. */
    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        names.values().forEach(name -> {
            name.setVisible(!narrow);
            name.setManaged(!narrow);
        });
        counts.values().forEach(count -> StackPane.setAlignment(count, narrow ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT));
        brand.setVisible(!narrow);
        brand.setManaged(!narrow);
    }

    private Button item(Place place, PageHistory pages) {
        Label name = Boxes.text(place.words(), "rail-name");
        Label count = Boxes.text("", "rail-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(Icons.of(place.sign()), name);
        line.getStyleClass().add("rail-line");
        StackPane stack = new StackPane(line, count);
        stack.getStyleClass().add("rail-stack");
        Button button = new Button("", stack);
        button.getStyleClass().add("rail-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("place-" + place.name().toLowerCase(java.util.Locale.ROOT));
        button.setOnAction(event -> pages.go(place));
        button.setTooltip(new Tooltip(place.words() + "   Ctrl " + place.number()));
        names.put(place, name);
        counts.put(place, count);
        buttons.put(place, button);
        model.waiting(place).addListener((property, before, now) -> count(place, button, count));
        count(place, button, count);
        return button;
    }

    private void count(Place place, Button button, Label label) {
        int number = model.waiting(place).get();
        label.setText(Integer.toString(number));
        label.setVisible(number > 0);
        label.setManaged(number > 0);
        button.setAccessibleText(place.words() + (number > 0 ? ", " + number + " waiting" : ""));
    }
}

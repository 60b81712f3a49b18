package org.rowan.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.Place;

/** Search, tonight in one line, the hide button, the user. */
final class TopBar extends HBox {
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");

    TopBar(ShellViewModel model, PageHistory pages, SearchField search, Button user, Runnable hiding) {
        getStyleClass().add("top-bar");
        Label words = Boxes.text("Tonight", "strong");
        words.setMinWidth(USE_PREF_SIZE);
        Label free = Boxes.text("");
        free.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> narrow.get()
                                ? inShort(model.tonight().get())
                                : model.tonight().get(),
                        model.tonight(),
                        narrow));
        HBox line = new HBox(words, free);
        line.getStyleClass().add("tonight-line");
        Button tonight = Buttons.row(line, "Tonight", () -> pages.go(Place.BEDS));
        tonight.getStyleClass().add("tonight");
        tonight.setMaxWidth(USE_PREF_SIZE);
        tonight.accessibleTextProperty().bind(model.tonight().map(text -> "Tonight: " + text));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.tonight());
        tonight.setTooltip(whole);
        tonight.visibleProperty().bind(model.tonight().isNotEmpty());
        Button names = Buttons.quiet(
                "Names hidden", Feather.USER_X, () -> model.viewer().names().toggle());
        names.setId("names-hidden");
        names.setMinWidth(USE_PREF_SIZE);
        names.setTooltip(new Tooltip("Show names again   Ctrl M"));
        names.visibleProperty().bind(model.viewer().names().hidden());
        names.managedProperty().bind(names.visibleProperty());
        Button hide = Buttons.quiet("Hide", Feather.EYE_OFF, hiding);
        hide.setId("hide");
        hide.setMinWidth(USE_PREF_SIZE);
        hide.setTooltip(new Tooltip("Blank and lock the window at once   Ctrl H"));
        user.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.ALWAYS);
        var spring = Boxes.spring();
        HBox.setHgrow(spring, Priority.SOMETIMES);
        getChildren().addAll(search, spring, tonight, names, hide, user);
    }

    /** Where the window is narrow the strip says how many units are free; for whom, says its tooltip. */
    void narrow(boolean now) {
        narrow.set(now);
    }

    private static String inShort(String tonight) {
        return tonight.split(":", 2)[0];
    }
}

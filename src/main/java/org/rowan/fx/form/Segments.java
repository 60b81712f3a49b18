package org.rowan.fx.form;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/** One of a few choices that stand side by side, all in sight: for up to about five. */
public final class Segments<T> extends HBox {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private final SegmentedButton buttons = new SegmentedButton();

    /**
     * @param question what is chosen here, for a screen reader
     */
    public Segments(String question, List<T> choices, Function<T, String> words) {
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setUserData(choice);
            button.setMnemonicParsing(false);
            button.setAccessibleText(question + ": " + words.apply(choice));
            button.setOnAction(event -> value.set(button.isSelected() ? choice : null));
            buttons.getButtons().add(button);
        }
        buttons.setAccessibleText(question);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().add(buttons);
        value.addListener((property, before, now) -> buttons.getButtons()
                .forEach(button -> button.setSelected(button.getUserData().equals(now))));
    }

    /** The cursor goes to the choice that is made, or to the first. */
    @Override
    public void requestFocus() {
        buttons.getButtons().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> buttons.getButtons().stream().findFirst())
                .ifPresent(ToggleButton::requestFocus);
    }

    /** The choice, null while none is made. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }
}

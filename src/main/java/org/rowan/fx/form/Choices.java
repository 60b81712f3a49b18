package org.rowan.fx.form;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;

/** One of a few choices, all in sight, in as many lines as they need. One of them is always chosen once one was. */
public final class Choices<T> extends VBox {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");

    /** @param question what is chosen here; it stands above the choices */
    public Choices(String question, List<T> choices, Function<T, String> words) {
        FlowPane buttons = Boxes.flow(Gap.TIGHT);
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.getStyleClass().add("choice");
            button.setUserData(choice);
            button.setMnemonicParsing(false);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(question + ": " + words.apply(choice));
            button.setOnAction(event -> {
                value.set(choice);
                button.setSelected(true);
            });
            buttons.getChildren().add(button);
        }
        getStyleClass().add("field");
        getChildren().addAll(Boxes.text(question, "field-label"), buttons);
        value.addListener((property, before, now) -> buttons.getChildren()
                .forEach(button ->
                        ((ToggleButton) button).setSelected(button.getUserData().equals(now))));
    }

    /** The choice, null while none is made. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }
}

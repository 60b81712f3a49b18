package org.rowan.fx.form;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;

/** One of a few choices, all in sight, in as many lines as they need. One of them is always chosen once one was. */
public final class Choices<T> extends VBox {
    private final FlowPane buttons = Boxes.flow(Gap.TIGHT);
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");

    /** @param question what is chosen here, for a screen reader */
    public Choices(String question, List<T> choices, Function<T, String> words) {
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
        getChildren().add(buttons);
        value.addListener((property, before, now) -> buttons.getChildren()
                .forEach(button ->
                        ((ToggleButton) button).setSelected(button.getUserData().equals(now))));
    }

    /** The cursor goes to what is chosen, else to the first. */
    @Override
    public void requestFocus() {
        buttons.getChildren().stream()
                .filter(button -> ((ToggleButton) button).isSelected())
                .findFirst()
                .or(() -> buttons.getChildren().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** The choice, null while none is made. */
    public ObjectProperty<T> valueProperty() {
        return value;
    }
}

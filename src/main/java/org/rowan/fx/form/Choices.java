package org.rowan.fx.form;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;

/** One of a few choices, all in sight, in as many lines as they need. One of them is always chosen once one was. */
public final class Choices<T> extends VBox implements Kept {
    private final ChoiceButtons<T> choice;

    /** @param question what is chosen here, for a screen reader */
    public Choices(String question, List<T> choices, Function<T, String> words) {
        choice = new ChoiceButtons<>(this, question, choices, words);
        FlowPane flow = Boxes.flow(Gap.TIGHT);
        choice.buttons().forEach(button -> button.getStyleClass().add("choice"));
        flow.getChildren().addAll(choice.buttons());
        getChildren().add(flow);
    }

    /** Lets the words of each choice be shown in another way, which may change. */
    void follow(Function<String, ObservableValue<String>> shown) {
        choice.follow(shown);
    }

    /** The cursor goes to what is chosen, else to the first. */
    @Override
    public void requestFocus() {
        choice.requestFocus();
    }

    /** The choice, null while none is made. */
    public ObjectProperty<T> valueProperty() {
        return choice.value();
    }

    @Override
    public String typed() {
        return choice.typed();
    }

    @Override
    public String said(String typed) {
        return choice.said(typed);
    }

    @Override
    public void putBack(String typed) {
        choice.putBack(typed);
    }
}

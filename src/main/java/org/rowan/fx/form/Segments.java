package org.rowan.fx.form;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** One of a few choices that stand side by side, all in sight: for up to about five. */
public final class Segments<T> extends HBox implements Kept {
    private static final List<String> ENDS = List.of("only-button", "left-pill", "center-pill", "right-pill");

    private final ChoiceButtons<T> choice;

    /**
     * @param question what is chosen here, for a screen reader
     */
    public Segments(String question, List<T> choices, Function<T, String> words) {
        choice = new ChoiceButtons<>(this, question, choices, words);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        getStyleClass().add("segmented-button");
        draw();
    }

    /** Offers to leave it unanswered: null, which is where it begins. */
    public Segments<T> orNone(String words) {
        choice.addNone(words);
        draw();
        return this;
    }

    private void draw() {
        List<ToggleButton> buttons = choice.buttons();
        getChildren().setAll(buttons);
        int last = buttons.size() - 1;
        for (int at = 0; at <= last; at++) {
            ToggleButton button = buttons.get(at);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().removeAll(ENDS);
            button.getStyleClass().add(ENDS.get(last == 0 ? 0 : at == 0 ? 1 : at == last ? 3 : 2));
        }
    }

    /** The cursor goes to the choice that is made, or to the first. */
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

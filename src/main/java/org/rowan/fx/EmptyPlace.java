package org.rowan.fx;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** An empty place says what would be here, and offers the step that fills it. */
public final class EmptyPlace extends VBox {
    public EmptyPlace(Ikon sign, String sentence) {
        getStyleClass().add("empty-place");
        getChildren().addAll(Icons.large(sign), Boxes.prose(sentence, "muted"));
    }

    public EmptyPlace with(String verb, Runnable step) {
        getChildren().add(Buttons.plain(verb, step));
        return this;
    }
}

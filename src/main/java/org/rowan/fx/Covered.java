package org.rowan.fx;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Something that is dangerous to use: it is in sight only once somebody says to have read why. The warning stays. */
public final class Covered extends VBox {
    /** @param uncover gives what is covered to the one that it is given, at once or later */
    public Covered(String warning, Consumer<Consumer<String>> uncover) {
        getStyleClass().addAll(Gap.TIGHT.style(), "covered");
        var words = Boxes.prose(warning, "danger-text", "strong");
        words.setGraphic(Icons.of(Intent.DANGER));
        Button read = Buttons.plain("I have read this: show it", () -> uncover.accept(this::show));
        read.setAccessibleText("Covered. " + warning + " I have read this: show it");
        getChildren().addAll(words, read);
    }

    private void show(String value) {
        getChildren().set(1, Boxes.prose(value == null ? "" : value));
    }
}

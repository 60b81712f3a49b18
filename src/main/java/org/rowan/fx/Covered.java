package org.rowan.fx;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Something that is dangerous to use: it is in sight only once somebody says to have read why. The warning stays. */
public final class Covered extends VBox {
    private final NameMask names;

    /**
     * @param warning is given what is shown of free words, in which anybody may be named
     * @param uncover gives what is covered to the one that it is given, at once or later
     */
    public Covered(
            NameMask names, Function<UnaryOperator<String>, String> warning, Consumer<Consumer<String>> uncover) {
        this.names = names;
        getStyleClass().addAll(Gap.TIGHT.style(), "covered");
        var words = names.prose(shown -> warning.apply(names::ofWords), "danger-text", "strong");
        words.setGraphic(Icons.of(Intent.DANGER));
        Button read = Buttons.plain("I have read this: show it", () -> uncover.accept(this::show));
        names.spoken(read, shown -> "Covered. " + warning.apply(names::ofWords) + " I have read this: show it");
        getChildren().addAll(words, read);
    }

    private void show(String value) {
        getChildren().set(1, names.freeWords(value == null ? "" : value));
    }
}

package org.rowan.fx;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How far something has come that lasts: a bar with what is being done, in sight while it goes on. */
public final class Progressing extends VBox {
    private final HBox line;

    /** @param share of it that is done, 0 to 1; -1 where nobody knows */
    public Progressing(ObservableBooleanValue busy, ObservableStringValue words, ObservableDoubleValue share) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(share);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.accessibleTextProperty().bind(words);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label step = Boxes.text("", "muted");
        step.textProperty().bind(words);
        line = Boxes.row(Gap.MEDIUM, bar);
        getStyleClass().addAll("progressing", Gap.TIGHT.style());
        getChildren().addAll(step, line);
        visibleProperty().bind(busy);
        managedProperty().bind(visibleProperty());
    }

    /** Offers to stop it, where that leaves nothing half done. */
    public Progressing stoppable(Runnable stop, ObservableBooleanValue possible) {
        Button button = Buttons.plain("Stop", stop);
        button.setId("stop");
        button.visibleProperty().bind(possible);
        button.managedProperty().bind(button.visibleProperty());
        line.getChildren().add(button);
        return this;
    }
}

package org.rowan.fx;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Shows that something is going on, but only when it lasts over half a second. */
public final class Waiting extends HBox {
    private static final Duration PATIENCE = Duration.millis(500);

    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public Waiting(ObservableBooleanValue busy, String words) {
        getStyleClass().addAll("waiting", Gap.SMALL.style());
        ProgressIndicator ring = new ProgressIndicator();
        ring.setFocusTraversable(false);
        ring.setAccessibleText(words);
        ring.getStyleClass().add("waiting-ring");
        getChildren().addAll(ring, Boxes.text(words, "muted"));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        patience.setOnFinished(event -> setVisible(busy.get()));
        busy.addListener((property, before, now) -> follow(now));
        follow(busy.get());
    }

    private void follow(boolean busy) {
        if (busy) {
            patience.playFromStart();
        } else {
            patience.stop();
            setVisible(false);
        }
    }
}

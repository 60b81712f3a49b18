package org.rowan.shell;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.rowan.fx.Boxes;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;

/** Says over the window that it is about to lock. */
final class LockWarning extends HBox {
    private final Label words = Boxes.prose("");

    LockWarning() {
        getStyleClass().addAll("notice", "lock-warning", Intent.WARNING.style());
        setId("lock-warning");
        getChildren().addAll(Icons.of(Intent.WARNING), words);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        putAway();
    }

    void show(Duration left) {
        long seconds = left.plusMillis(999).toSeconds();
        words.setText("Rowan locks in " + (seconds == 1 ? "1 second" : seconds + " seconds")
                + ". Press any key to go on. What you have begun is kept.");
        setAccessibleText(words.getText());
        setVisible(true);
        setManaged(true);
    }

    void putAway() {
        setVisible(false);
        setManaged(false);
    }
}

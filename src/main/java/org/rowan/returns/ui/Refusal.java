package org.rowan.returns.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.rowan.fx.Icons;
import org.rowan.fx.Intent;
import org.rowan.kernel.Problem;

/** Why something could not be done, where it was asked for; not there while all is well. */
final class Refusal extends Label {
    Refusal(ObservableValue<Problem> problem) {
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setGraphic(Icons.of(Intent.DANGER));
        getStyleClass().add("danger-text");
        managedProperty().bind(visibleProperty());
        problem.addListener((property, before, now) -> show(now));
        show(problem.getValue());
    }

    private void show(Problem problem) {
        setVisible(problem != null);
        setText(problem == null ? "" : problem.getMessage());
    }
}

package org.rowan.referral.ui;

import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import org.rowan.fx.Boxes;
import org.rowan.fx.Gap;

/** Stands in the place of the units where the service has none: they are accepted, and support begins. */
final class NoUnitsPane extends VBox {
    private final RadioButton accept = new RadioButton("Accept: support begins on the first day");

    NoUnitsPane(DecideViewModel model) {
        accept.setId("accept");
        getStyleClass().add(Gap.SMALL.style());
        accept.setSelected(model.answer.withoutUnit.get());
        accept.setOnAction(event -> model.answer.withoutUnit.set(true));
        model.answer.withoutUnit.addListener((property, before, now) -> accept.setSelected(now));
        getChildren().addAll(accept, Boxes.prose("This service has no rooms or homes of its own.", "muted"));
    }

    @Override
    public void requestFocus() {
        accept.requestFocus();
    }
}

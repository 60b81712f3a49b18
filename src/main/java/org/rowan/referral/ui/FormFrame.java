package org.rowan.referral.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.rowan.fx.Gap;
import org.rowan.fx.InSight;

/** A long form that scrolls, with what belongs to it at its side and the steps always in sight below. */
final class FormFrame extends BorderPane {
    private final StackPane place = new StackPane();

    FormFrame(Node side, Node steps) {
        place.setAlignment(Pos.TOP_LEFT);
        HBox columns = new HBox(place, side);
        columns.getStyleClass().addAll(Gap.LARGE.style(), "form-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        InSight.keep(scroll);
        StackPane foot = new StackPane(steps);
        foot.getStyleClass().add("form-steps");
        getStyleClass().add("form-frame");
        getStylesheets().add(FormFrame.class.getResource("referral.css").toExternalForm());
        setCenter(scroll);
        setBottom(foot);
    }

    void put(Node form) {
        place.getChildren().setAll(form);
    }

    /** Takes the cursor out of the fields, so that each takes in what was typed. */
    void settle() {
        requestFocus();
    }
}

package org.rowan.fx;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A part of a page on its own shade, with a heading and perhaps one step beside it. */
public final class Card extends VBox {
    private final HBox head;

    public Card(String heading, Node... content) {
        Label words = Boxes.text(heading, "heading");
        words.setWrapText(true);
        head = Boxes.row(Gap.SMALL, words, Boxes.spring());
        getStyleClass().add("card-pane");
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        getChildren().addAll(content);
    }

    /** Puts a step at the right of the heading. */
    public Card with(Button step) {
        head.getChildren().add(step);
        return this;
    }
}

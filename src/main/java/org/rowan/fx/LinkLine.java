package org.rowan.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One line of a page that leads to something of its own, with a few words about how that stands. */
public abstract class LinkLine extends HBox {
    protected final Button link;
    protected final Label words = Boxes.prose("", "small", "muted");

    /** @param id by which the link is found on the page */
    protected LinkLine(String verb, String id) {
        link = Buttons.link(verb, this::open);
        link.setId(id);
        words.setMinWidth(0);
        setHgrow(words, Priority.SOMETIMES);
        getStyleClass().addAll(Gap.SMALL.style(), "sight-line");
        setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(link, words);
    }

    /** Follows the link. */
    protected abstract void open();
}

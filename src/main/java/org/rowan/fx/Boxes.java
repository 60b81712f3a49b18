package org.rowan.fx;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rows and columns on the grid, and the few kinds of text. */
public final class Boxes {
    private Boxes() {}

    public static VBox column(Gap gap, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add(gap.style());
        return box;
    }

    public static HBox row(Gap gap, Node... nodes) {
        HBox box = new HBox(nodes);
        box.getStyleClass().add(gap.style());
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Side by side in columns of the same width, folded under each other where the width is small. */
    public static Columns shared(Gap gap, Node... nodes) {
        return new Columns(gap, List.of(nodes));
    }

    /** A row that goes on in a new line where the width ends. */
    public static FlowPane flow(Gap gap, Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add(gap.style());
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }

    /** Takes the room that is left in a row. */
    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** Text of the given style classes: heading, strong, small, muted, figure, danger-text and so on. */
    public static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Text that goes on in further lines. */
    public static Label prose(String words, String... styles) {
        Label label = text(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

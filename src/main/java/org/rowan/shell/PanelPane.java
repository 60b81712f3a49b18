package org.rowan.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.ContextPanel;
import org.rowan.fx.Gap;

/** The panel at the right. Closing it brings the cursor back to where it was. */
final class PanelPane extends VBox implements ContextPanel {
    private final Label heading = Boxes.prose("", "heading");
    private final ScrollPane scroll = new ScrollPane();
    private Node cameFrom;

    PanelPane() {
        getStyleClass().add("panel");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = Boxes.row(Gap.SMALL, heading, Buttons.sign(Feather.X, "Close this panel (Esc)", this::close));
        head.getStyleClass().add("panel-head");
        getChildren().addAll(head, scroll);
        visible(false);
    }

    @Override
    public void show(String words, Node content) {
        if (!isVisible() && getScene() != null) {
            cameFrom = getScene().getFocusOwner();
        }
        heading.setText(words);
        VBox body = new VBox(content);
        body.getStyleClass().add("panel-body");
        scroll.setContent(body);
        visible(true);
    }

    @Override
    public void close() {
        visible(false);
        scroll.setContent(null);
        if (cameFrom != null) {
            cameFrom.requestFocus();
            cameFrom = null;
        }
    }

    private void visible(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}

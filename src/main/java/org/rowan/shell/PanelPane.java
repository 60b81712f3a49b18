package org.rowan.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rowan.fx.Boxes;
import org.rowan.fx.Buttons;
import org.rowan.fx.ContextPanel;
import org.rowan.fx.Gap;
import org.rowan.fx.form.PanelForm;

/** The panel at the right. Closing it brings the cursor back to where it was. */
final class PanelPane extends VBox implements ContextPanel {
    private final Label heading = Boxes.prose("", "heading");
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane place = new StackPane();
    private Node cameFrom;

    PanelPane() {
        getStyleClass().add("panel");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(place, Priority.ALWAYS);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = Boxes.row(Gap.SMALL, heading, Buttons.sign(Feather.X, "Close this panel (Esc)", this::close));
        head.getStyleClass().add("panel-head");
        getChildren().addAll(head, place);
        visible(false);
    }

    @Override
    public void show(String words, Node content) {
        if (!isVisible() && getScene() != null) {
            cameFrom = getScene().getFocusOwner();
        }
        heading.setText(words);
        place.getChildren().setAll(content instanceof PanelForm ? content : scrolled(content));
        visible(true);
    }

    /** A form scrolls by itself, because its verb stays in sight; all else scrolls as a whole. */
    private Node scrolled(Node content) {
        VBox body = new VBox(content);
        body.getStyleClass().add("panel-body");
        scroll.setContent(body);
        return scroll;
    }

    @Override
    public void close() {
        visible(false);
        place.getChildren().clear();
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

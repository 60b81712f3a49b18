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
import org.rowan.fx.Gap;
import org.rowan.fx.form.PanelForm;

/** What stands beside the page for a while, under its heading. Closing it brings the cursor back to where it was. */
class SidePane extends VBox {
    private final Label heading = Boxes.prose("", "heading");
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane place = new StackPane();
    private CursorTrail cameFrom;

    /** @param closing what its sign for closing is called */
    SidePane(String style, String closing) {
        getStyleClass().addAll("side-pane", style);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(place, Priority.ALWAYS);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = Boxes.row(Gap.SMALL, heading, Buttons.sign(Feather.X, closing, this::dismiss));
        head.getStyleClass().add("panel-head");
        getChildren().addAll(head, place);
        visible(false);
    }

    final void stand(String words, Node content) {
        if (!isVisible() && getScene() != null && getScene().getFocusOwner() != null) {
            cameFrom = new CursorTrail(getScene().getFocusOwner());
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

    /** Out of sight, by Esc or because another page comes. */
    void dismiss() {
        hide();
    }

    final void hide() {
        boolean workedOn = getScene() != null && PagePane.holds(getScene().getFocusOwner());
        visible(false);
        place.getChildren().clear();
        scroll.setContent(null);
        if (cameFrom != null && !workedOn) {
            cameFrom.bringBack();
        }
        cameFrom = null;
    }

    private void visible(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}

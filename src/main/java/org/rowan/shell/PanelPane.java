package org.rowan.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
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

/**
 * The panel at the right. Closing it brings the cursor back to where it was. Forms that were begun and not saved are kept
 * here, in memory alone, as long as somebody is signed in.
 */
final class PanelPane extends VBox implements ContextPanel {
    private final Label heading = Boxes.prose("", "heading");
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane place = new StackPane();
    private final Map<String, PanelForm> begun = new HashMap<>();
    private Node cameFrom;
    private PanelForm form;
    private String about;
    /** The form that was still being saved when it went out of sight. */
    private String saving;

    PanelPane() {
        getStyleClass().add("panel");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(place, Priority.ALWAYS);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = Boxes.row(Gap.SMALL, heading, Buttons.sign(Feather.X, "Close this panel (Esc)", this::dismiss));
        head.getStyleClass().add("panel-head");
        getChildren().addAll(head, place);
        visible(false);
    }

    @Override
    public void show(String words, Node content) {
        putAway();
        stand(words, content);
    }

    @Override
    public void show(String what, String words, Supplier<PanelForm> fresh) {
        putAway();
        PanelForm known = begun.remove(what);
        form = known == null ? fresh.get() : known;
        about = what;
        if (known != null) {
            form.comesBack(() -> {
                form = null;
                show(what, words, fresh);
            });
        }
        stand(words, form);
    }

    private void stand(String words, Node content) {
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

    /** Out of sight, by Esc or because another page comes: a form that is begun is kept. */
    void dismiss() {
        putAway();
        hide();
    }

    private void putAway() {
        if (form != null && form.isTypedInto()) {
            begun.put(about, form);
            saving = form.isSaving() ? about : null;
        }
        form = null;
    }

    @Override
    public void close() {
        begun.remove(form == null ? saving : about);
        form = null;
        hide();
    }

    private void hide() {
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
